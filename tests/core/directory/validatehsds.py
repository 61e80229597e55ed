#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rinnalla authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""validatehsds.py SCHEMAS FILE: holds a page of organisations against the schemas of HSDS 3.0; prints what is wrong."""

import json
import pathlib
import sys
import warnings

import jsonschema

warnings.simplefilter("ignore", DeprecationWarning)


def main() -> int:
    schemas = pathlib.Path(sys.argv[1])
    page = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
    base = schemas.resolve().as_uri() + "/"
    wrong = checked = 0

    def check(kind: str, thing: dict) -> None:
        nonlocal wrong, checked
        schema = json.loads((schemas / f"{kind}.json").read_text(encoding="utf-8"))
        resolver = jsonschema.RefResolver(base_uri=base, referrer=schema)
        validator = jsonschema.Draft202012Validator(schema, resolver=resolver, format_checker=jsonschema.FormatChecker())
        checked += 1
        for error in validator.iter_errors(thing):
            wrong += 1
            print(kind, list(error.absolute_path), error.message[:200])

    for organization in page["contents"]:
        check("organization", organization)
        for service in organization.get("services", []):
            check("service", service)
        for location in organization.get("locations", []):
            check("location", location)
    print("checked", checked)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
