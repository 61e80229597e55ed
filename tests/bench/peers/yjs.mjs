// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node yjs.mjs RECORDS: two documents with half of the records each are merged both ways. In memory, nothing is stored.

import * as Y from 'yjs';
import { answer, check, readRecords, seconds } from './measure.mjs';

const records = readRecords(process.argv[2]);
const half = records.length / 2;

function made(some) {
    const document = new Y.Doc();
    const map = document.getMap('records');
    for (let i = 0; i < some.length; i += 100)
        document.transact(() => {
            for (const [id, fields] of some.slice(i, i + 100))
                map.set(id, new Y.Map(Object.entries(fields)));
        });
    return document;
}

let one, other, updateOfOne, updateOfOther;
const capture = await seconds(() => {
    one = made(records.slice(0, half));
    other = made(records.slice(half));
});
const encode = await seconds(() => {
    updateOfOne = Y.encodeStateAsUpdate(one);
    updateOfOther = Y.encodeStateAsUpdate(other);
});
const merge = await seconds(() => {
    Y.applyUpdate(one, updateOfOther);
    Y.applyUpdate(other, updateOfOne);
});
for (const document of [one, other])
    check(document.getMap('records').size === records.length, 'not every record arrived');

let whole;
const newcomer = new Y.Doc();
const load = await seconds(() => {
    whole = Y.encodeStateAsUpdate(one);
    Y.applyUpdate(newcomer, whole);
});
answer({
    name: 'Yjs', captureS: capture, encodeS: encode, mergeS: merge, loadS: load,
    bytes: updateOfOne.length + updateOfOther.length,
});
