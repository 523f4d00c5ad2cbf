import { foldText } from '../../base/fold.ts';

/** Words that mean one kind, in the languages that lists are written in, each group by its first. */
const KINDS = [
  'person|people|orang|individual|individu|persona|pessoa|personne|human|manusia',
  'participant|attendee|peserta|teilnehmer|participante',
  'speaker|pembicara|narasumber|pemateri|ponente|palestrante|referent',
  'member|anggota|miembro|membro|mitglied|membre',
  'organisation|organization|organisasi|organizacion|organizacao|org',
  'cooperative|coop|co-operative|koperasi|cooperativa|genossenschaft',
  'company|companies|perusahaan|firm|firma|empresa|entreprise|unternehmen',
  'university|universities|universitas|universidad|universidade|universite|universitat',
  'school|sekolah|escuela|escola|schule|ecole',
  'institution|institusi|lembaga|institucion|instituicao',
  'ngo|lsm|ong',
  'project|proyek|proyecto|projeto|projekt|projet',
  'initiative|inisiatif|prakarsa|iniciativa',
  'community|communities|komunitas|comunidad|comunidade|gemeinschaft|communaute',
  'group|kelompok|grupo|gruppe|groupe',
  'network|jaringan|red|rede|netzwerk|reseau',
  'place|tempat|lugar|ort|lieu',
  'country|countries|negara|pais|paises|land|pays',
  'city|cities|kota|ciudad|cidade|stadt|ville',
  'region|daerah|wilayah|regiao',
  'village|desa|pueblo|aldeia|dorf',
  'theme|tema|thema|themen',
  'topic|topik|topico',
  'idea|gagasan|ide|idee',
  'session|sesi|sesion|sesiones|sessao|sessoes|sitzung|seance',
  'workshop|lokakarya|taller|oficina|atelier',
  'event|acara|kegiatan|evento|veranstaltung|evenement',
  'conference|konferensi|conferencia|konferenz',
];

/** Words of relations that say one thing the same way round. */
const RELATIONS = [
  'knows|know|kenal|mengenal|conoce|conhece|kennt',
  'works at|works for|employed by|bekerja di|bekerja untuk|trabaja en|trabalha em|arbeitet bei',
  'affiliated with|affiliation|tergabung dalam|berafiliasi dengan|afiliado a',
  'member of|membership|anggota|anggota dari|miembro de|membro de|mitglied von',
  'from|comes from|dari|berasal dari|asal|es de|vem de|kommt aus',
  'based in|located in|berbasis di|berlokasi di|con sede en|sediado em|ansassig in',
  'interested in|interest|berminat pada|tertarik pada|minat|interesado en|interessado em|interessiert an',
  'takes part in|took part in|participates in|participated in|attends|attended|ikut serta dalam|mengikuti|menghadiri|hadir di|participa en|participa em|nimmt teil an',
  'speaks at|spoke at|speaker at|presents at|berbicara di|pembicara di|habla en|fala em|spricht bei',
  'about|tentang|membahas|trata de|sobre|handelt von',
  'part of|bagian dari|parte de|teil von',
  'founded|founder of|mendirikan|pendiri|fundo|fundou|grundete',
  'linked to|linked with|related to|connected to|terhubung dengan|terkait dengan|berhubungan dengan|relacionado con|verbunden mit',
  'works with|collaborates with|partner of|partners with|bekerja sama dengan|bermitra dengan|mitra|colabora con|colabora com|arbeitet mit',
  'friend of|friends with|friend|teman|berteman dengan|amigo de|freund von',
  'supports|mendukung|apoya|apoia|unterstutzt',
  'funds|finances|mendanai|membiayai|financia|finanziert',
];

const toMap = (groups: readonly string[], toKey: (word: string) => string): ReadonlyMap<string, string> =>
  new Map(
    groups.flatMap((group) => group.split('|').map((word) => [toKey(word), group.split('|')[0] ?? word] as const)),
  );

/** One word of a kind: `Persons ` and `person` are one. */
export const toWordKey = (word: string): string =>
  foldText(word)
    .replace(/[-_\s]+/g, '')
    .replace(/(?<=[a-z]{3})s$/, '');

/** The words of a relation without what they are joined by: `IS_FROM` and `is from` are one. */
export const toTieWords = (word: string): string =>
  foldText(word)
    .replace(/[-_\s]+/g, ' ')
    .trim();

const toTieKey = (word: string): string => toTieWords(word).replace(/^(?:is|are|was|were) /, '');

const KIND_CONCEPTS = toMap(KINDS, toWordKey);
const RELATION_CONCEPTS = toMap(RELATIONS, toTieKey);

/** What a word for a kind means, whatever its language; null where it is not among the known ones. */
export const findKindConcept = (word: string): string | null => KIND_CONCEPTS.get(toWordKey(word)) ?? null;

/** What the words of a relation mean, whatever their language; null where they are not among the known ones. */
export const findRelationConcept = (word: string): string | null => RELATION_CONCEPTS.get(toTieKey(word)) ?? null;

/** Words for one of a kind as words for many: in English `Country` is `Countries`, where it is a known one; others as they are. */
export function toMany<Words extends { readonly en: string }>(words: Words): Words {
  const folded = foldText(words.en);
  if (KIND_CONCEPTS.get(toWordKey(words.en)) !== folded || folded === 'person') return words;
  return { ...words, en: /[^aeiou]y$/.test(folded) ? `${words.en.slice(0, -1)}ies` : `${words.en}s` };
}
