/**
 * Pairs of names of the kinds that fool matchers: what is on the map, what comes in, the verdict, and a reason that is
 * told. `–` is no candidate at all. `(p)` person, `(c)` initiative, `(l)` place, `(t)` theme, `(e)` event, `(o)` other;
 * after `@` the country, after `=` another name, after `~` the short one.
 */
export type Pair = readonly [
  old: string,
  coming: string,
  verdict: 'certain' | 'review' | 'weak' | '–',
  reason?: string,
];

/** The same, written otherwise. */
export const SAME: readonly Pair[] = [
  ['Ana Ruiz (p)', 'Ana Ruiz (p)', 'certain', 'same'],
  ['Ana Ruiz (p)', 'ANA  RUIZ (p)', 'certain', 'fold'],
  ['José Muñoz (p)', 'Jose Munoz (p)', 'certain', 'fold'],
  ['Nguyễn Thị Hoa (p)', 'Nguyen Thi Hoa (p)', 'certain', 'fold'],
  ['Łukasz Wójcik (p)', 'Lukasz Wojcik (p)', 'certain', 'fold'],
  ['Jürgen Groß (p)', 'Jurgen Gross (p)', 'certain', 'fold'],
  ['Işık Yıldız (p)', 'Isik Yildiz (p)', 'certain', 'fold'],
  ['Ａｎａ Ｌｉｍ (p)', 'Ana Lim (p)', 'certain', 'fold'],
  ['Anna Berg (p)', 'Berg, Anna (p)', 'certain', 'same'],
  ['Maria del Carmen Soto (p)', 'Soto, Maria del Carmen (p)', 'certain', 'same'],
  ['Chen Wei (p)', 'Wei Chen (p)', 'certain', 'bag'],
  ['Dr. Budi Hartono (p)', 'Budi Hartono (p)', 'certain', 'same'],
  ['Siti Rahma (p)', 'Ibu Siti Rahma, M.Sc. (p)', 'certain', 'same'],
  ['Prof. Dr. Eva Lang (p)', 'Eva Lang, PhD (p)', 'certain', 'same'],
  ['Seán O’Neill (p)', "Sean O'Neill (p)", 'certain', 'tight'],
  ['Jean-Luc Martin (p)', 'Jean Luc Martin (p)', 'certain', 'tight'],
  ['Coop Azul Norte (c)', 'Cooperativa Azul Norte (c)', 'certain', 'tight'],
  ['Koperasi Benih Kita (c)', 'Benih Kita Cooperative (c)', 'certain', 'bag'],
  ['Weavers’ Co-op (c)', 'Weavers Cooperative (c)', 'certain', 'tight'],
  ['Green Grid Ltd (c)', 'Green Grid (c)', 'certain', 'same'],
  ['Yayasan Bumi Lestari (c)', 'Bumi Lestari (c)', 'certain', 'same'],
  ['Hafen Werke e.V. (c)', 'Hafen Werke (c)', 'certain', 'same'],
  ['opendata.coop (c)', 'Opendata (c)', 'certain', 'fold'],
  ['Care & Repair Union (c)', 'Care and Repair Union (c)', 'certain', 'tight'],
  ['Labour Archive (c)', 'Labor Archive (c)', 'certain', 'tight'],
  ['Digitisation Programme (c)', 'Digitization Program (c)', 'certain', 'tight'],
  ['The Seed Library (c)', 'Seed Library (c)', 'certain', 'bag'],
  ['River Keepers (Chile) (c)', 'River Keepers (c)', 'certain', 'same'],
  ['Jaringan Tani (Farm Web) (c)', 'Farm Web (c)', 'certain', 'same'],
  ['Casa Verde (c) = Green House Collective', 'Green House Collective (c)', 'certain', 'other-name'],
  ['Germany (l)', 'Jerman (l)', 'certain', 'region'],
  ['Türkiye (l)', 'Turkey (l)', 'certain', 'region'],
  ['United Kingdom (l)', 'UK (l)', 'certain', 'region'],
  ['Chile (l)', '智利 (l)', 'certain', 'region'],
  ['Energy (t)', 'energy (t)', 'certain', 'fold'],
  ['黃小明 (p)', '黃小明 (p)', 'certain', 'same'],
  ['台灣合作社 (c)', '台灣 合作社 (c)', 'certain', 'tight'],
  ['محمد علي (p)', 'مُحَمَّد علي (p)', 'certain', 'fold'],
  ['جمعية المزارعين (c)', 'جمعيـة المزارعين (c)', 'certain', 'fold'],
  ['Алексей Ёлкин (p)', 'АЛЕКСЕЙ ЕЛКИН (p)', 'certain', 'fold'],
  ['김철수 (p)', '김철수 (p)', 'certain', 'same'],
  ['Ana Lim (p) @Chile', 'Ana Lim (p) @Cile', 'certain', 'same-country'],
];

/** What only a person can tell, with the reason to ask. */
export const ASKED: readonly Pair[] = [
  ['Budi Santoso (p)', 'Budi Santosa (p)', 'review', 'letters'],
  ['Katarzyna Nowak (p)', 'Katarzynna Novak (p)', 'review', 'letters'],
  ['Ana María Ruiz (p)', 'Ana Ruiz (p)', 'review', 'words'],
  ['Ana Ruiz (p) @Chile', 'Ana Ruiz (p) @Peru', 'review', 'country'],
  ['Care (t)', 'Care (c)', 'review', 'kind'],
  ['Azul (c) = Blue', 'Azul Ltd. (o)', 'review', 'kind'],
  ['Green Grid Ltd (c)', 'Green Grid GmbH (c)', 'review', 'legal'],
  ['World Farm Union (c) ~ WFU', 'West Forest Users (WFU) (c)', 'review', 'short'],
  ['United Seed Bank (USB) (c)', 'USB (c)', 'review', 'short'],
  ['Forum in Bali 2024 (e) @Indonesia', 'Community Summit 2024 (e) @Indonesia', 'review', 'event'],
  ['Rural Energy Cooperative (c)', 'Rural Energies Cooperative (c)', 'review', 'words'],
  ['J. Kowalska (p)', 'Joanna Kowalska (p)', 'review', 'words'],
  ['台灣合作社聯盟 (c)', '台灣合作社聯合 (c)', 'weak', 'words'],
];

/** Not the same, or too little to go by: never taken, and mostly not asked about. */
export const OTHERS: readonly Pair[] = [
  ['Azul Sur (c)', 'Azul (c)', '–'],
  ['Ana Ruiz (p)', 'Ana Beatriz Moura Ruiz (p)', 'review', 'words'],
  ['Maria Lopez (p)', 'Maria Costa (p)', '–'],
  ['Ana Ruiz (p)', 'Ana Ruiz Foundation (c)', '–'],
  ['Forum 2024 (e)', 'Forum 2025 (e)', '–'],
  ['Workshop 1 (c)', 'Workshop 2 (c)', '–'],
  ['Seed Bank (c)', 'Food Bank (c)', '–'],
  ['Austria (l)', 'Australia (l)', '–'],
  ['Niger (l)', 'Nigeria (l)', '–'],
  ['李明 (p)', '李敏 (p)', '–'],
  ['Иван Петров (p)', 'Анна Петрова (p)', '–'],
  ['علي حسن (p)', 'حسن كريم (p)', '–'],
  ['constructor (c)', '__proto__ (c)', '–'],
  ['… (c)', '— (c)', '–'],
];
