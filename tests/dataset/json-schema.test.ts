import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELD_WORDS } from '../../src/build/field-words.ts';
import { buildSchemaText, SCHEMA_FILE } from '../../src/build/schema.ts';

test('the published schema is the one the gate is made of: if not, run npm run schema', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(buildSchemaText());
});

test('it describes the format strictly, so that an editor marks a misspelt field', () => {
  const schema = JSON.parse(buildSchemaText());
  expect(schema.$schema).toContain('json-schema.org');
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toEqual(expect.arrayContaining(['format', 'version', 'meta', 'kinds', 'nodes', 'edges']));
  expect(schema.properties.nodes.items.additionalProperties).toBe(false);
  expect(schema.properties.edges.items.properties.layer.enum).toEqual(['stated', 'inferred']);
});

/** Every field that the schema knows, by its path. */
function listFields(schema: unknown, path: readonly string[] = []): [path: string, words: unknown][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return listFields(value, path);
    return Object.entries<{ description?: unknown }>(value).flatMap(([name, field]) => {
      const own = [...path, name];
      return [[own.join('.'), field.description] as [string, unknown], ...listFields(field, own)];
    });
  });
}

test('each field is explained by a sentence, and no sentence explains a field that is gone', () => {
  const fields = listFields(JSON.parse(buildSchemaText()));
  expect(fields.length).toBeGreaterThan(90);
  expect(fields.filter(([, words]) => !/^\S.* .*[.]$/.test(String(words)))).toEqual([]);
  const used = new Set(fields.map(([, words]) => words));
  expect(Object.entries(FIELD_WORDS).filter(([, words]) => !used.has(words))).toEqual([]);
});

/** The path of every string, list and number that the schema lets grow without end. */
function listEndless(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, maxLength, maxItems, maximum, format } = schema as Record<string, unknown>;
  const isOpen =
    (type === 'string' &&
      maxLength === undefined &&
      format !== 'date' &&
      !('enum' in schema) &&
      !('const' in schema)) ||
    (type === 'array' && maxItems === undefined) ||
    ((type === 'number' || type === 'integer') && maximum === undefined && !('const' in schema));
  const inner = Object.entries(schema).flatMap(([key, value]) => listEndless(value, `${path}/${key}`));
  return isOpen ? [path, ...inner] : inner;
}

test('every text, list and number of a dataset has an end', () => {
  expect(listEndless(JSON.parse(buildSchemaText()))).toEqual([]);
});
