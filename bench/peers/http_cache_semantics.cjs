// SPDX-License-Identifier: MIT
// The package's side of cache_peers.py: as cache_peers.c; a case begins with objects of its fields.
"use strict";
const fs = require("fs");
const readline = require("readline");
const CachePolicy = require("http-cache-semantics");

function fields(lines) {
    const headers = {};
    for (const line of lines) {
        const colon = line.indexOf(":");
        headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
    }
    return headers;
}

function readCases(path) {
    const text = fs.readFileSync(path, "latin1").replace(/^(#.*\n)*/, "").trimEnd();
    const blocks = text.split("\n\n").map((block) => block.split("\n"));
    const cases = [];
    for (let i = 0; i + 1 < blocks.length; i += 2) {
        const [method, url] = blocks[i][0].split(" ");
        const status = Number(blocks[i + 1][0].split(" ")[1]);
        cases.push([
            { method, url, headers: fields(blocks[i].slice(1)) },
            { status, headers: fields(blocks[i + 1].slice(1)) },
        ]);
    }
    return cases;
}

const cases = readCases(process.argv[2]);
let sink = 0;

function timePasses(passes) {
    const from = process.hrtime.bigint();
    for (let pass = 0; pass < passes; pass++) {
        for (const [request, response] of cases) {
            const policy = new CachePolicy(request, response);
            sink += policy.storable() ? policy.timeToLive() : 0;
        }
    }
    return Number(process.hrtime.bigint() - from) / (passes * cases.length);
}

for (const [request, response] of cases) {
    const policy = new CachePolicy(request, response);
    console.log(policy.storable() ? `1 ${Math.floor(policy.maxAge())}` : "0 0");
}
console.log("ready");
readline.createInterface({ input: process.stdin }).on("line", (line) => {
    console.log(timePasses(Number(line) || 1).toFixed(2));
});
