import { and, catalogue, plural } from './catalogue.ts';

/** Names of some of `count` things. */
interface Named {
  readonly count: number;
  readonly names: readonly string[];
}
type Sort = 'actor' | 'session' | 'event' | 'place' | 'theme' | 'other';
type Pair = readonly [string, string];
type Facet = 'places' | 'themes';

const SORTS_EN: Readonly<Record<Sort, readonly [string, string]>> = {
  actor: ['actor', 'actors'],
  session: ['session', 'sessions'],
  event: ['event', 'events'],
  place: ['place', 'places'],
  theme: ['theme', 'themes'],
  other: ['other', 'others'],
};
const SORTS_ID: Readonly<Record<Sort, string>> = {
  actor: 'aktor',
  session: 'sesi',
  event: 'acara',
  place: 'tempat',
  theme: 'tema',
  other: 'lainnya',
};
const FACETS_ID: Readonly<Record<Facet, string>> = { places: 'tempat', themes: 'tema' };

const someEn = ({ count, names }: Named): string =>
  and.en.format(count > names.length ? [...names, `${count - names.length} more`] : names);
const someId = ({ count, names }: Named): string =>
  and.id.format(count > names.length ? [...names, `${count - names.length} lagi`] : names);
const percentEn = new Intl.NumberFormat('en', { style: 'percent' });
const percentId = new Intl.NumberFormat('id', { style: 'percent' });

/** Why an actor ranks where it ranks, and how firmly: a sentence each. */
export const reasonMessages = catalogue(
  {
    ties: (groups: readonly (Named & { readonly sort: Sort })[], events: number) => {
      const parts = groups.map((group) => `${plural(group.count, ...SORTS_EN[group.sort])} (${someEn(group)})`);
      const count = groups.reduce((sum, group) => sum + group.count, 0);
      const besides = events === 0 ? '' : `, not counting ${events === 1 ? 'the event' : `${events} events`}`;
      return `Tied to ${plural(count, 'neighbour', 'neighbours')}${besides}: ${and.en.format(parts)}.`;
    },
    shares: (shared: Named, others: number, strongest: readonly string[]) => {
      const whom = `${plural(others, 'actor', 'actors')}${others > strongest.length ? `, most with ${and.en.format(strongest)}` : ` (${and.en.format(strongest)})`}`;
      return shared.count > 0 ? `Shares ${someEn(shared)} with ${whom}.` : `Tied to ${whom}.`;
    },
    between: (isOnly: boolean, pairs: readonly Pair[]) => {
      const ties = pairs.map(([one, other]) => `both ${one} and ${other}`).join(', and to ');
      if (ties === '') return 'Stands between those it is tied to.';
      return `${isOnly ? 'The only one' : 'One of few'} tied to ${ties}.`;
    },
    closed: (others: Named) =>
      others.count === 1
        ? `Tied to ${someEn(others)} alone, so no way leads through.`
        : `No way needs to lead through: ${someEn(others)} reach each other as well without it.`,
    reach: (near: number, within: number, of: number, through: readonly string[]) => {
      const reach = `Directly tied to ${near} of ${of}`;
      if (through.length === 0) return `${reach}.`;
      return `${reach}, and reaches ${within} within two steps, most of them through ${and.en.format(through)}.`;
    },
    known: (by: readonly { readonly name: string; readonly share: number }[]) => {
      const parts = by.map(({ name, share }) => `${name} (${percentEn.format(share)})`);
      return `Owes most to the ties with ${and.en.format(parts)}.`;
    },
    joins: (facet: Facet, count: number, pairs: readonly Pair[]) => {
      if (count === 0) return `On no shortest way between actors of different ${facet}.`;
      const named = and.en.format(pairs.map(([one, other]) => `${one} – ${other}`));
      if (count <= pairs.length) return `On shortest ways between actors of ${named}.`;
      return `On shortest ways between ${count} pairs of ${facet}, above all ${named}.`;
    },
    spans: (facet: Facet, options: Named) =>
      options.count === 0 ? `Its ties lead to no ${facet}.` : `Ties lead to ${someEn(options)}.`,
    alone: 'Has no neighbours here.',
    // How firmly the rank holds.
    sharedRank: (others: number) => `Shares its rank with ${plural(others, 'other', 'others')}.`,
    firm: (rank: number, isEvery: boolean) =>
      isEvery ? `Rank ${rank} whichever single tie is taken away.` : `Rank ${rank} in all trials with one tie less.`,
    noWorse: (rank: number, best: number, isEvery: boolean) =>
      `No worse than rank ${rank} ${isEvery ? 'whichever single tie is taken away' : 'in all trials with one tie less'}, ${best} at best.`,
    range: (best: number, worst: number, kept: number, trials: number) =>
      `Rank ${best}–${worst} when any one tie is taken away; no worse than now in ${kept} of ${trials} cases.`,
    withoutInferred: (rank: number, now: number) => {
      if (rank === now) return 'The same without inferred ties.';
      return rank > now ? `Drops to ${rank} without inferred ties.` : `Rises to ${rank} without inferred ties.`;
    },
  },
  {
    ties: (groups, events) => {
      const parts = groups.map((group) => `${group.count} ${SORTS_ID[group.sort]} (${someId(group)})`);
      const count = groups.reduce((sum, group) => sum + group.count, 0);
      const besides = events === 0 ? '' : `, tanpa menghitung ${events === 1 ? 'acaranya' : `${events} acara`}`;
      return `Berhubungan dengan ${count} tetangga${besides}: ${and.id.format(parts)}.`;
    },
    shares: (shared, others, strongest) => {
      const whom = `${others} aktor${others > strongest.length ? `, terutama dengan ${and.id.format(strongest)}` : ` (${and.id.format(strongest)})`}`;
      return shared.count > 0 ? `Berbagi ${someId(shared)} dengan ${whom}.` : `Berhubungan dengan ${whom}.`;
    },
    between: (isOnly, pairs) => {
      const ties = pairs.map(([one, other]) => `${one} sekaligus ${other}`).join(', juga dengan ');
      if (ties === '') return 'Berdiri di antara entri-entri yang berhubungan dengannya.';
      return `${isOnly ? 'Satu-satunya' : 'Salah satu dari sedikit'} yang berhubungan dengan ${ties}.`;
    },
    closed: (others) =>
      others.count === 1
        ? `Hanya berhubungan dengan ${someId(others)}, jadi tidak ada jalur yang melewatinya.`
        : `Tidak ada jalur yang perlu melewatinya: ${someId(others)} saling terjangkau tanpa entri itu.`,
    reach: (near, within, of, through) => {
      const reach = `Berhubungan langsung dengan ${near} dari ${of}`;
      if (through.length === 0) return `${reach}.`;
      return `${reach}, dan menjangkau ${within} dalam dua langkah, terutama lewat ${and.id.format(through)}.`;
    },
    known: (by) => {
      const parts = by.map(({ name, share }) => `${name} (${percentId.format(share)})`);
      return `Terutama berkat hubungan dengan ${and.id.format(parts)}.`;
    },
    joins: (facet, count, pairs) => {
      if (count === 0) return `Tidak berada di jalur terpendek antara aktor yang berbeda ${FACETS_ID[facet]}.`;
      const named = and.id.format(pairs.map(([one, other]) => `${one} dengan ${other}`));
      if (count <= pairs.length) return `Berada di jalur terpendek antara aktor ${named}.`;
      return `Berada di jalur terpendek antara ${count} pasang ${FACETS_ID[facet]}, terutama ${named}.`;
    },
    spans: (facet, options) =>
      options.count === 0
        ? `Hubungannya tidak menuju ${FACETS_ID[facet]} mana pun.`
        : `Hubungannya menuju ${someId(options)}.`,
    alone: 'Tidak punya tetangga di sini.',
    sharedRank: (others) => `Berbagi peringkat dengan ${others} lainnya.`,
    firm: (rank, isEvery) =>
      isEvery
        ? `Tetap peringkat ${rank}, hubungan mana pun yang dihilangkan.`
        : `Tetap peringkat ${rank} di semua percobaan dengan satu hubungan dihilangkan.`,
    noWorse: (rank, best, isEvery) =>
      `Tidak lebih rendah dari peringkat ${rank}${isEvery ? ', hubungan mana pun yang dihilangkan' : ' di semua percobaan dengan satu hubungan dihilangkan'}; paling tinggi ${best}.`,
    range: (best, worst, kept, trials) =>
      `Peringkat ${best}–${worst} bila satu hubungan dihilangkan; tidak lebih rendah dari sekarang pada ${kept} dari ${trials} kasus.`,
    withoutInferred: (rank, now) => {
      if (rank === now) return 'Sama saja tanpa hubungan yang disimpulkan.';
      return rank > now
        ? `Turun ke ${rank} tanpa hubungan yang disimpulkan.`
        : `Naik ke ${rank} tanpa hubungan yang disimpulkan.`;
    },
  },
);
