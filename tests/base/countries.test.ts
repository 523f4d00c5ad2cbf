import { expect, test } from 'vitest';
import { findCountry, findNearCountry } from '../../src/base/countries.ts';

test.each([
  ['JPN', 'JP'],
  ['IDN', 'ID'],
  ['CHN', 'CN'],
  ['RU', 'RU'],
  ['U.S.A.', 'US'],
  ['United States of America', 'US'],
  ['P.R. China', 'CN'],
  ['P. R. China', 'CN'],
  ['Korea, Rep.', 'KR'],
  ['Korea (Republic of)', 'KR'],
  ['Korea, South', 'KR'],
  ['Korea (North)', 'KP'],
  ['Korea, Dem. People’s Rep.', 'KP'],
  ['R.O.K.', 'KR'],
  ['Congo, Dem. Rep.', 'CD'],
  ['Congo, Rep.', 'CG'],
  ['Bolivia (Plurinational State of)', 'BO'],
  ['Venezuela (Bolivarian Republic of)', 'VE'],
  ['Micronesia, Federated States of', 'FM'],
  ['Tanzania, United Republic of', 'TZ'],
  ['Egypt, Arab Rep.', 'EG'],
  ['Gambia, The', 'GM'],
  ['Taiwan, Province of China', 'TW'],
  ['Hong Kong, China', 'HK'],
  ['China, Hong Kong SAR', 'HK'],
  ['Bosnia and Herzegovina', 'BA'],
  ['Trinidad and Tobago', 'TT'],
  ['Saint Lucia', 'LC'],
  ['St Kitts and Nevis', 'KN'],
  ['United Kingdom of Great Britain and Northern Ireland', 'GB'],
])('%s is a country as lists of states write it: %s', (name, code) => {
  expect(findCountry(name)).toBe(code);
});

test.each([
  'Georgia, United States',
  'Jakarta, Indonesia',
  'Paris (France)',
  'China, Beijing',
  'Bank of China',
  'State',
  'Rep.',
  'ICA',
  'Jpn Coop',
  'constructor',
  'Smith, John',
])('%s is none', (name) => {
  expect(findCountry(name)).toBeNull();
});

test.each([
  ['Phillipines', 'PH'],
  ['Filipna', 'PH'],
  ['Indonesa', 'ID'],
  ['Untied Kingdom', 'GB'],
  ['Singapur a', 'SG'],
  ['Atlantis', null],
  ['Nigera', null],
  ['Chil', null],
  ['', null],
])('“%s” is near %s', (name, code) => {
  expect(findNearCountry(name)).toBe(code);
});
