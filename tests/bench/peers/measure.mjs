// SPDX-FileCopyrightText: 2026 The Rinnalla authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the peers' programs share: the records both sides are measured with, a clock, and one line of JSON as the answer.

import { readFileSync } from 'node:fs';

/// One record a line: [id, {field: value, …}], written by rinnalla-syncbench.
export function readRecords(path) {
    return readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
}

/// Seconds that something took; waits where it is asynchronous.
export async function seconds(work) {
    const start = process.hrtime.bigint();
    await work();
    return Number(process.hrtime.bigint() - start) / 1e9;
}

export function median(numbers) {
    return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

/// The most memory this process ever had, in MB.
function peakMemory() {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(peak[1]) / 1024;
}

export function answer(figures) {
    console.log(JSON.stringify({ ...figures, peakMB: peakMemory() }));
}

export function check(holds, what) {
    if (!holds)
        throw new Error(`not measured: ${what}`);
}
