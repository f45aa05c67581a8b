/*
 * Every link of the documents leads somewhere: to a file of the tree, and to a heading of it where it names one.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

// Not yet committed ones too, so that a link can be checked before the commit.
const documents = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' })
    .trim().split('\n');

const read = (path) => readFileSync(join(root, path), 'utf8');

/** The names that a heading can be reached by, as the usual renderers make them. */
function anchors(path) {
    return new Set([...read(path).replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-')));
}

function broken(document) {
    const text = read(document).replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
    return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, link]) => link)
        .filter((link) => !/^[a-z]+:/.test(link))
        .filter((link) => {
            const [path, anchor] = link.split('#');
            const target = path === '' ? document : join(dirname(document), path);
            return !existsSync(join(root, target)) || (anchor !== undefined && !anchors(target).has(anchor));
        });
}

test('there are documents', () => assert.ok(documents.includes('README.md')));

for (const document of documents) {
    test(`${document} links to what is there`, () => assert.deepEqual(broken(document), []));
}

test('a test that a promise names is there', () => {
    const text = read('docs/promises.md');
    const tests = execFileSync('git', ['grep', '-hoE', 'function test[A-Za-z0-9]+', '--', 'tests/module'], { cwd: root, encoding: 'utf8' });
    const known = new Set(tests.trim().split('\n').map((line) => line.replace('function ', '')));
    assert.deepEqual([...text.matchAll(/`(test[A-Z]\w+)`/g)].map(([, name]) => name).filter((name) => !known.has(name)), []);
});
