import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
