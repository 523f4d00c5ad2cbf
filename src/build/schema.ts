import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchema } from '../dataset/schema.ts';
import { FIELD_WORDS } from './field-words.ts';

export const USAGE = 'usage: npm run schema -- [--check]';

/** The JSON Schema of datasets, seen from the project's root; served as it is, and named by `$schema` in datasets. */
export const SCHEMA_FILE = 'public/dataset.schema.json';

/** The JSON Schema (draft 7) of the format as text. It can't say that references resolve: the gate checks those. */
export function buildSchemaText(): string {
  // Trimming has no JSON Schema counterpart; what is left, a minimum length, is the rule that editors can show.
  const schema = toJsonSchema(datasetSchema, { target: 'draft-07', typeMode: 'input', ignoreActions: ['trim'] });
  const title = 'Jejaring dataset';
  return `${JSON.stringify({ ...(explain(schema, []) as object), title }, null, 2)}\n`;
}

/** Puts its sentence to each field, and tells by throwing which one has none. */
function explain(schema: unknown, path: readonly string[]): unknown {
  if (Array.isArray(schema)) return schema.map((item) => explain(item, path));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key !== 'properties') return [key, explain(value, path)];
    const fields = Object.entries(value as object).map(([name, field]) => {
      const own = [...path, name];
      const words = [own, own.slice(-2), own.slice(-1)].map((keys) => FIELD_WORDS[keys.join('.')]).find(Boolean);
      if (!words) throw new Error(`the field ${own.join('.')} has no sentence in src/build/field-words.ts`);
      return [name, { description: words, ...(explain(field, own) as object) }];
    });
    return [key, Object.fromEntries(fields)];
  });
  return Object.fromEntries(entries);
}

/** `npm run schema`: writes the schema; with `--check` only says whether the file is up to date. */
export async function main(args: string[]): Promise<void> {
  const stranger = args.find((arg) => arg !== '--check');
  if (stranger !== undefined) throw new Error(`“${stranger}” is not an option; ${USAGE}`);
  const text = buildSchemaText();
  if (!args.includes('--check')) {
    writeFileSync(SCHEMA_FILE, text);
    console.log(`${SCHEMA_FILE} written.`);
    return;
  }
  if (readFileSync(SCHEMA_FILE, 'utf8') !== text) {
    throw new Error(`${SCHEMA_FILE} is not up to date: run npm run schema`);
  }
  console.log(`${SCHEMA_FILE} is up to date.`);
}
