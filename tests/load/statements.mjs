// What the module asks the database, as the database itself writes it down: how many rows each statement looked at, and by which index.
// Texts and numbers, as the database and this program both read it.
const VALUES = String.raw`'(?:[^'\\]|\\.|'')*'|\b\d+\b`;

export class Statements {
    #statements = new Map();

    constructor(shop) {
        this.shop = shop;
    }

    async record(work, size) {
        await this.shop.query('TRUNCATE mysql.slow_log');
        await this.shop.query("SET GLOBAL log_output = 'TABLE', long_query_time = 0, slow_query_log = 1");
        try {
            await work();
        } finally {
            await this.shop.query('SET GLOBAL slow_query_log = 0');
        }
        const rows = await this.shop.query(`SELECT MAX(sql_text) AS text, MAX(rows_examined) AS examined FROM mysql.slow_log
            WHERE sql_text LIKE '%clictopay\\_%' AND sql_text NOT LIKE '%OLD-%' AND sql_text NOT REGEXP '^(INSERT|SHOW|SET|ANALYZE)'
            GROUP BY REGEXP_REPLACE(sql_text, ?, '?')`, VALUES);
        for (const { text, examined } of rows) {
            const name = normalised(text);
            const statement = this.#statements.get(name) ?? { text: name, sample: text, examined: new Map() };
            statement.examined.set(size, Math.max(statement.examined.get(size) ?? 0, Number(examined)));
            statement.sample = text;
            this.#statements.set(name, statement);
        }
        for (const statement of this.#statements.values()) {
            statement.key = await this.#key(statement.sample);
        }
    }

    // The statements with most rows first.
    list() {
        const most = ({ examined }) => Math.max(...examined.values());
        return [...this.#statements.values()].sort((a, b) => most(b) - most(a));
    }

    async #key(sql) {
        const plan = await this.shop.query(`EXPLAIN ${sql}`).catch(() => []);
        return [...new Set(plan.map((row) => row.key ?? row.type ?? '-'))].join(', ') || '-';
    }
}

// Without its values, on one line.
function normalised(sql) {
    return sql.replace(new RegExp(VALUES, 'g'), '?').replace(/\s+/g, ' ').replace(/(\?, )+\?/g, '?').trim().slice(0, 150);
}
