#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rinnalla authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns a fresh .ts file into a pseudo-language: every text accented, half as long again, between ⟦ and ⟧.

usage: pseudo.py FRESH.ts PSEUDO.ts

A text on the screen without the brackets was never translated; one that is cut off loses its closing bracket. Used with
a right-to-left locale, it also shows what does not mirror.
"""
import re
import sys
import xml.etree.ElementTree as ET

ACCENTS = str.maketrans(
    "aceinosuyzACEINOSUYZ", "áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ")
# What must come through unchanged: %1, %n, %L1, {placeholders}, entities and shortcuts.
KEPT = re.compile(r"(%L?\d+|%n|\{[^}]*\}|&[a-z]+;|Ctrl\+\w+|Shift)")


def pseudo(text):
    parts = KEPT.split(text)
    accented = "".join(part if i % 2 else part.translate(ACCENTS) for i, part in enumerate(parts))
    padding = "·" + "~" * max(1, len(text) // 2) if len(text) < 60 else " ~~~~~ ~~~~~"
    return f"⟦{accented}{padding}⟧"


def main(source, target):
    tree = ET.parse(source)
    tree.getroot().set("language", "ar_XB")
    for message in tree.iter("message"):
        translation = message.find("translation")
        text = message.findtext("source")
        translation.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            for form in list(translation):
                translation.remove(form)
            for _ in range(6):  # Arabic has six forms of number
                ET.SubElement(translation, "numerusform").text = pseudo(text)
        else:
            translation.text = pseudo(text)
    tree.write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main(*sys.argv[1:3])
