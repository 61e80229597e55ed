// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node pouchdb.mjs RECORDS FOLDER: one PouchDB pushes to express-pouchdb over loopback, another pulls, all on LevelDB in
// the folder. Then single changes from one to the other, and replications that find nothing.

import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { answer, check, median, readRecords, seconds } from './measure.mjs';

const require = createRequire(import.meta.url);
const PouchDB = require('pouchdb');
const [, , file, folder] = process.argv;
const batch = { batch_size: 1000 };
const rounds = 50;

function serve() {
    mkdirSync(`${folder}/server/`, { recursive: true });
    const app = require('express')();
    const databases = PouchDB.defaults({ prefix: `${folder}/server/` });
    const options = { mode: 'minimumForPouchDB', logPath: `${folder}/log.txt`, inMemoryConfig: true };
    app.use('/db', require('express-pouchdb')(databases, options));
    return new Promise((resolve) => {
        const server = app.listen(0, '127.0.0.1', () => resolve(server));
    });
}

async function change(database, id) {
    const document = await database.get(id);
    document.worker = `${document.worker} again`;
    await database.put(document);
}

const documents = readRecords(file).map(([id, fields]) => ({ _id: id, ...fields }));
const server = await serve();
const url = `http://127.0.0.1:${server.address().port}/db/team`;
const here = new PouchDB(`${folder}/here`);
const there = new PouchDB(`${folder}/there`);

const capture = await seconds(async () => {
    for (let i = 0; i < documents.length; i += 1000)
        await here.bulkDocs(documents.slice(i, i + 1000));
});
const push = await seconds(() => here.replicate.to(url, batch));
const pull = await seconds(() => there.replicate.from(url, batch));
check((await there.info()).doc_count === documents.length, 'not every document arrived');

const changes = [];
for (let i = 0; i < rounds; ++i)
    changes.push(await seconds(async () => {
        await change(here, documents[i]._id);
        await here.replicate.to(url, batch);
        await there.replicate.from(url, batch);
    }));
check((await there.get(documents[0]._id)).worker.endsWith('again'), 'the change did not arrive');
const quiet = [];
for (let i = 0; i < rounds; ++i)
    quiet.push(await seconds(() => there.replicate.from(url, batch)));

answer({
    name: `PouchDB ${PouchDB.version} and express-pouchdb on LevelDB`,
    captureS: capture, pushS: push, pullS: pull, changeMs: median(changes) * 1e3, quietMs: median(quiet) * 1e3,
});
process.exit(0);
