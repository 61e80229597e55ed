// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node automerge.mjs RECORDS: two documents with half of the records each are merged, one into the other.

import * as Automerge from '@automerge/automerge';
import { answer, check, readRecords, seconds } from './measure.mjs';

const records = readRecords(process.argv[2]);
const half = records.length / 2;
const beginning = Automerge.from({ records: {} });

function made(some) {
    let document = Automerge.clone(beginning);
    for (let i = 0; i < some.length; i += 100)
        document = Automerge.change(document, (draft) => {
            for (const [id, fields] of some.slice(i, i + 100))
                draft.records[id] = fields;
        });
    return document;
}

let one, other, bytes;
const capture = await seconds(() => {
    one = made(records.slice(0, half));
    other = made(records.slice(half));
});
const merge = await seconds(() => { one = Automerge.merge(one, other); });
check(Object.keys(one.records).length === records.length, 'not every record arrived');
const encode = await seconds(() => { bytes = Automerge.save(one); });
answer({ name: 'Automerge', captureS: capture, mergeS: merge, encodeS: encode, bytes: bytes.length });
