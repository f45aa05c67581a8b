/*
 * The rules that keep the layers apart: the core knows no PHP, each library has its place, nothing in the core outlives a call
 * by itself, and no word is used that a PHP between 8.1 and 8.6 does not have.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

const root = new URL('../../', import.meta.url);

/** Name => text without comments, of the C files in these folders. */
function sources(...folders) {
    const files = folders.flatMap((folder) => readdirSync(new URL(folder, root))
        .filter((name) => /\.[ch]$/.test(name))
        .map((name) => folder + name));
    return new Map(files.map((name) => [
        name,
        readFileSync(new URL(name, root), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
    ]));
}

function including(files, header) {
    return [...files].filter(([, text]) => header.test(text)).map(([name]) => name).sort();
}

const core = sources('src/core/');
const binding = sources('src/php/', './');
const everything = new Map([...core, ...binding]);

test('the core includes no header of PHP and none of the binding', () => {
    assert.deepEqual(including(core, /#include\s+["<](php|zend|SAPI|TSRM|config\.h|ext\/|main\/|\.\.\/)/i), []);
});

test('each library is used in its place only', () => {
    const curl = including(everything, /#include\s+["<](curl\/curl|ctp_transport_curl_easy)\.h/);
    assert.deepEqual(curl.filter((name) => !/^src\/core\/ctp_transport_curl\w*\.[ch]$/.test(name)), []);
    assert.deepEqual(including(everything, /#include\s+["<]curl\/curl\.h/), ['src/core/ctp_transport_curl_easy.h']);
    assert.deepEqual(including(everything, /#include\s+["<](cjson\/)?cJSON\.h/), ['src/core/ctp_json.c']);
    const openssl = including(everything, /#include\s+["<]openssl\//);
    assert.deepEqual(openssl.filter((name) => !/ctp_(secret|signature|transport_curl_trust)\.c$/.test(name)), []);
});

test('the core has no variable that outlives a call', () => {
    const mutable = [...core].flatMap(([name, text]) => text.split('\n')
        .filter((line) => /^\s*static\s/.test(line) && !/\bconst\b|\(|\binline\b/.test(line))
        .map((line) => `${name}: ${line.trim()}`));
    assert.deepEqual(mutable, []);
});

test('no file is longer than 800 lines', () => {
    assert.deepEqual([...everything]
        .filter(([name]) => name !== 'src/clictopay_arginfo.h' && lines(name) > 800)
        .map(([name]) => name), []);
});

test('nothing is used that PHP 8.6 has not, or PHP 8.1 has not', () => {
    const removed = /\b(XtOffsetOf|ZVAL_IS_NULL|zval_is_true|zval_dtor|INI_(STR|INT|FLT|BOOL)|CHECK_NULL_PATH|WRONG_PARAM_COUNT|zend_bool|zend_uchar|zend_exception_get_default|smart_string)\b/;
    const added = /\b(zend_enum_get_case_by_value|OnUpdateStr|ZEND_HASH_MAP_FOREACH\w*|zend_zval_value_name)\b/;
    assert.deepEqual(including(binding, removed), []);
    assert.deepEqual(including(binding, added), []);
});

function lines(name) {
    return readFileSync(new URL(name, root), 'utf8').split('\n').length - 1;
}
