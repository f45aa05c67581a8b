/*
 * The sources are listed twice, for phpize and for Windows, and can be forgotten in both. The lists are compared with the
 * tree; config.w32 is carried out here with stand-ins for the functions of PHP's Windows build.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import vm from 'node:vm';

const root = new URL('../../', import.meta.url);

function read(name) {
    return readFileSync(new URL(name, root), 'utf8');
}

function tree() {
    const inFolder = (folder) => readdirSync(new URL(folder, root))
        .filter((name) => name.endsWith('.c'))
        .map((name) => folder + name);

    return ['php_clictopay.c', ...inFolder('src/core/'), ...inFolder('src/php/')];
}

function assertSame(listed, present) {
    assert.deepEqual({
        forgotten: present.filter((name) => !listed.includes(name)),
        gone: listed.filter((name) => !present.includes(name)),
        twice: listed.filter((name, index) => listed.indexOf(name) !== index),
    }, { forgotten: [], gone: [], twice: [] });
}

/** What `configure` would do on Windows; a library or file of `missing` is not found. */
function configure({ missing = [], x64 = true } = {}) {
    const result = { sources: [], flags: '', warnings: [], error: null };
    const found = (name) => !missing.some((part) => name.includes(part));
    try {
        vm.runInNewContext(read('config.w32'), {
            PHP_CLICTOPAY: 'yes',
            PHP_CLICTOPAY_CJSON: 'C:\\deps',
            X64: x64,
            FSO: { FileExists: found },
            configure_module_dirname: '',
            ARG_ENABLE() {},
            ARG_WITH() {},
            CHECK_LIB: found,
            CHECK_HEADER_ADD_INCLUDE: found,
            SETUP_OPENSSL: () => (found('openssl') ? 2 : 0),
            EXTENSION: (name, files) => result.sources.push(...files.split(' ')),
            ADD_SOURCES: (folder, files) =>
                result.sources.push(...files.split(' ').map((file) => `${folder}/${file}`.replace(/^\//, ''))),
            ADD_FLAG: (name, flags) => (result.flags += flags),
            WARNING: (text) => result.warnings.push(text),
            ERROR: (text) => {
                throw new Error(text);
            },
        });
    } catch (error) {
        result.error = error.message;
    }
    return result;
}

test('config.m4 lists every source of the tree', () => {
    assertSame(read('config.m4').match(/[\w/]+\.c$/gm), tree());
});

test('config.w32 lists every source of the tree, and cJSON', () => {
    const { sources, warnings, error } = configure();
    assert.deepEqual({ warnings, error }, { warnings: [], error: null });
    assertSame(sources, ['C:\\deps\\cjson/cJSON.c', ...tree()]);
});

test('config.w32 says what is missing and then builds nothing', () => {
    for (const [missing, named] of [['cJSON.c', 'cJSON'], ['libcurl', 'libcurl'], ['openssl', 'OpenSSL']]) {
        const { sources, warnings } = configure({ missing: [missing] });
        assert.deepEqual(sources, []);
        assert.match(warnings.join(), new RegExp(named));
    }
});

test('config.w32 refuses a 32-bit PHP', () => {
    const { sources, error } = configure({ x64: false });
    assert.deepEqual(sources, []);
    assert.match(error, /64-bit/);
});
