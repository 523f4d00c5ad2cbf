import { expect, test } from 'vitest';
import { splitStyle } from '../../src/build/split-style.ts';

const split = (sheet: string) => splitStyle(sheet, (name) => name.startsWith('late_'));

test('a sheet is parted by whose classes its rules speak of, each part in its order and its layers', () => {
  const sheet =
    '@layer a,b;@layer b{.late_X-one{color:red}.first-one .late_X-two{top:0}p{margin:0}' +
    '@media (width>1px){.late_X-one:is(.late_Y-a,p){content:"}{"}.first-one{top:1px}}' +
    '@keyframes late_X-turn{0%{top:0}to{top:1px}}}@page{margin:1px}/*! end */';
  expect(split(sheet)).toEqual({
    first:
      '@layer a,b;@layer b{.first-one .late_X-two{top:0}p{margin:0}' +
      '@media (width>1px){.first-one{top:1px}}}@page{margin:1px}',
    late:
      '@layer b{.late_X-one{color:red}@media (width>1px){.late_X-one:is(.late_Y-a,p){content:"}{"}}' +
      '@keyframes late_X-turn{0%{top:0}to{top:1px}}}',
  });
});

test('a sheet that ends within a block is not taken for a whole one', () => {
  expect(() => split('.first-one{top:0')).toThrow('within a block');
});
