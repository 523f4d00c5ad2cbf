import { foldSigns } from '../../base/fold.ts';
import { isNoteHeading, isPersonalHeading } from '../../dataset/private-words.ts';
import type { KindRole, RelationRole } from '../../dataset/vocabulary.ts';
import { type Answered, asksForOther, findAgreement, findAskedToBeShown, isSignature } from './consent-headings.ts';
import type { Meaning } from './mapping.ts';

const HEADINGS: Readonly<Partial<Record<Meaning | 'source' | 'target', string>>> = {
  name: 'name|names|full name|fullname|nama|nama lengkap|participant|participants|participant name|attendee|attendees|peserta|nama peserta|person|people|orang|label|title|node|element|nombre|nombre completo|nome|nom|teilnehmer|teilnehmerin|judul',
  'first-name': 'first name|firstname|given name|given names|forename|nama depan|vorname|prenom|nombre de pila',
  'last-name':
    'last name|lastname|surname|family name|nama belakang|nama keluarga|nachname|apellido|apellidos|sobrenome|nom de famille',
  id: 'id|key|node id|nodeid|identifier|uid|uuid',
  kind: 'kind|type|category|group|jenis|tipe|kategori|kelompok|tipo|categoria|art|typ|element type|node type|gruppe|groupe',
  organisation:
    'organisation|organization|organisations|organizations|organisasi|affiliation|afiliasi|institution|institusi|lembaga|instansi|company|perusahaan|employer|initiative|co-op|coop|cooperative|koperasi|organizacion|organizacao|organisation name|institut|institucion|instituicao|workplace|verband|entreprise',
  country:
    'country|countries|negara|asal negara|country of residence|pais|pays|land|nationality|kewarganegaraan|nation|based in|where from|city|town|kota|kota asal|asal kota|hometown|home town|domisili|kabupaten|provinsi|ciudad|cidade|stadt|ville',
  themes:
    'theme|themes|tema|topic|topics|topik|interest|interests|minat|themen|temas|themes of interest|keyword|keywords|kata kunci|subject|subjects|intereses|interesses',
  sessions:
    'session|sessions|sesi|workshop|workshops|lokakarya|panel|panels|sesion|sesiones|sessao|seance|sitzung|attends',
  speakers:
    'speaker|speakers|pembicara|pemateri|narasumber|presenter|presenters|moderator|panelist|panelists|ponente|ponentes|palestrante|referent|referentin|intervenant',
  source: 'source|node1|from node|sumber|start id|source id|vertex 1|vertex1|node 1|person 1|person a',
  target: 'target|node2|to node|end id|target id|vertex 2|vertex2|node 2|tujuan|person 2|person b',
  from: 'from|dari|de|von|start',
  to: 'to|ke|nach|para|end',
  relation:
    'relation|relationship|relasi|hubungan|connection type|edge type|tie|interaction|relacion|relacao|beziehung|verb',
  weight: 'weight|strength|value|bobot|kekuatan|peso|gewicht|poids|times',
  direction: 'direction|arah|directed',
  description:
    'description|deskripsi|about|bio|biography|profile|profil|short bio|perfil|descripcion|descricao|beschreibung|tentang',
  short: 'short|short name|abbreviation|acronym|singkatan',
  aliases: 'aliases|alias|other names|also known as|nama lain',
  evidence: 'evidence|bukti|proof|reference|quote',
  editions:
    'edition|editions|edisi|penyelenggaraan|edicion|ediciones|edicao|edicoes|auflage|event edition|year of attendance|tahun ikut',
  day: 'day|hari|dia|jour',
  badges: 'badges',
  kind_id: 'kind id',
  kind_colour: 'kind colour',
  attributes: 'attributes',
  attribute:
    'job title|position|posisi|jabatan|job|status|attendee status|registration status|attendance status|status kehadiran|status peserta|salutation|gelar|honorific',
  day_basis: 'day basis',
  day_note: 'day note',
  format: 'format',
  note: 'note',
  sort_key: 'sort key',
  own_colour: 'own colour',
  relation_colour: 'relation colour',
  paragraphs: 'paragraphs|paragraph',
  sources: 'sources',
  pointed: 'pointed',
  layer: 'layer',
  certainty: 'certainty|kepastian',
  rule: 'rule',
  x: 'x',
  y: 'y',
  colour: 'color|colour|warna',
  hidden:
    "leave out|withdrawn|withdrew|consent withdrawn|ditarik|persetujuan ditarik|do not publish|don't publish|don’t publish|not published|not public|opt out|opt-out|optout|hide|hidden|unlisted|private|keep private|anonymous|pribadi|anonim|jangan tampilkan|jangan ditampilkan|jangan dipublikasikan|tidak dipublikasikan|sembunyikan|no publicar|nao publicar|nicht veroffentlichen|ne pas publier",
  shown:
    'consent|gdpr|gdpr consent|data protection consent|consent date|date of consent|tanggal persetujuan|consent given|consent to publish|consent to be published|may be published|may be shown|persetujuan|boleh ditampilkan|boleh dipublikasikan|izin tampil|consentimiento|consentimento|einwilligung|consentement',
  out: 'timestamp|cap waktu|stempel waktu|marca temporal|zeitstempel|horodateur|no|nr|nomor|number|num|index|row|s no|sl no|corrections confidence|size|outline|thickness|width|height|shape',
};

/** A heading as it is looked up: folded, without signs. */
export const foldHeading = (text: string): string =>
  foldSigns(text.replace(/^\ufeff/, '').replace(/([a-z])([A-Z])/g, '$1 $2'));

type Heading = Meaning | 'source' | 'target';
const KNOWN = new Map<string, Heading>(
  Object.entries(HEADINGS).flatMap(([meaning, words]) => words.split('|').map((word) => [word, meaning as Heading])),
);

/** The space of ids that a heading of Neo4j names, `:ID(Person)`: in each of them ids are counted anew; '' for none. */
export const findSpace = (text: string): string =>
  /:(?:ID|START_ID|END_ID)\(([^)]+)\)\s*$/i.exec(text.trim())?.[1]?.trim() ?? '';

/** What a heading says; for questions the first word inside that says something. Null: nothing that is known. */
export function findHeading(text: string): Heading | null {
  const neo4j = /^[\p{L}\p{M}\p{N}_ .-]*:(ID|LABEL|START_ID|END_ID|TYPE)\b/iu.exec(text.trim())?.[1]?.toUpperCase();
  if (neo4j)
    return (
      ({ ID: 'id', LABEL: 'kind', START_ID: 'source', END_ID: 'target', TYPE: 'relation' } as const)[neo4j] ?? null
    );
  const folded = foldHeading(text.replace(/:(string|int|float|double|boolean|long|date)(\[\])?$/i, ''));
  const whole = KNOWN.get(folded);
  if (whole || folded.length > 200) return whole ?? null;
  const agreement = findAgreement(folded);
  if (agreement) return agreement;
  if (asksForOther(folded) || isSignature(folded)) return 'out';
  if (isPersonalHeading(text)) return 'private';
  const said = folded.split('/').flatMap((part) => KNOWN.get(part.trim()) ?? []);
  // Of two words for one column either says it; of two columns in one the name is what is needed.
  if (folded.includes('/') && said[0]) return new Set(said).size === 1 || !said.includes('name') ? said[0] : 'name';
  const words = folded.split(' ');
  // What a heading counts or sorts by is not what it names.
  if (words.length < 2 || words.some((word) => SORTING.has(word))) return null;
  const inside = words.map((word, at) => KNOWN.get(`${word} ${words[at + 1]}`) ?? KNOWN.get(word));
  return inside.find((found) => found !== undefined && ASKED.has(found)) ?? null;
}

/** A heading of a form; what is longer asks nothing. */
const LONGEST_QUESTION = 300;

/** What a heading says that may ask who is shown: the answers below it tell. */
export function findAnswered(text: string, toAnswered: () => Answered): Heading | null {
  const found = findHeading(text);
  const canAsk =
    text.trim() !== '' &&
    text.length <= LONGEST_QUESTION &&
    !isNoteHeading(text) &&
    (found === null || found === 'attribute' || found === 'private' || ASKED.has(found));
  return (canAsk && findAskedToBeShown(foldHeading(text), toAnswered())) || found;
}

/** Words beside which a known one means something else: the type of an organisation is none. */
const SORTING: ReadonlySet<string> = new Set(
  'type|kind|number|count|size|code|jenis|jumlah|tipe|kode|website|web|url|role|position|posisi|jabatan|peran|status|job|gelar|id|date|tanggal'.split(
    '|',
  ),
);

/** What questions of a form ask for; short words inside of them mean nothing. */
const ASKED: ReadonlySet<Heading> = new Set<Heading>([
  'name',
  'organisation',
  'country',
  'themes',
  'sessions',
  'description',
]);

const KIND_WORDS: Readonly<Record<Exclude<KindRole, 'other'>, string>> = {
  person:
    'person|people|persons|orang|participant|participants|peserta|speaker|speakers|pembicara|attendee|member|members|anggota|individual|persona|personas|pessoa|pessoas|personne|personen|teilnehmer|actor|human',
  initiative:
    'organisation|organization|organisations|organizations|organisasi|institution|lembaga|company|perusahaan|co-op|coop|co-ops|cooperative|cooperatives|koperasi|platform|platforms|project|proyek|initiative|initiatives|prakarsa|inisiatif|ngo|network|collective|group|organizacion|organizacao|cooperativa|verein|firma|universitas|university|startup',
  place:
    'place|places|tempat|country|countries|negara|city|kota|location|lokasi|region|daerah|pais|lugar|ort|land|pays|lieu',
  theme: 'theme|themes|tema|topic|topics|topik|concept|idea|ideas|tag|keyword|issue|thema|temas|sujet',
  session: 'session|sessions|sesi|workshop|lokakarya|panel|talk|keynote|sesion|sessao|vortrag|seance',
  event: 'event|events|acara|conference|konferensi|seminar|summit|meeting|evento|kongres',
};
const ROLES = new Map<string, KindRole>(
  Object.entries(KIND_WORDS).flatMap(([role, words]) => words.split('|').map((word) => [word, role as KindRole])),
);

/** The role of a kind by what it is called; `other` where nothing tells. */
export const findKindRole = (word: string): KindRole => ROLES.get(foldHeading(word)) ?? 'other';

/** The role of a relation by its words. */
export function findRelationRole(words: string): RelationRole | undefined {
  const folded = foldHeading(words.replace(/-/g, ' '));
  if (/^(is )?(from|based in|located in)\b|^(berasal|berbasis|berlokasi)\b|^from place$/.test(folded)) return 'place';
  if (/\b(founded|founder of|mendirikan|pendiri)\b/.test(folded)) return 'founding';
  if (/^(is )?(about|interested in|works on)\b|^(membahas|tentang|berminat)\b/.test(folded)) return 'theme';
  if (
    /^(speaks|spoke|speaker|takes part|took part|attends|attended|presents|presented|appears|appeared|moderates) ?(at|in|of)?\b|^(berbicara|ikut serta|hadir|mengikuti)\b/.test(
      folded,
    )
  )
    return 'session';
  return /^(is )?part of\b|^bagian dari\b/.test(folded) ? 'part' : undefined;
}

/** Words that stand for nothing. */
const BLANK_WORDS = new Set(
  (
    'na|n/a|none|null|nil|tbc|tba|tbd|to be confirmed|to be announced|to be decided|to be determined|unknown|not known|' +
    'not applicable|not available|not yet known|tidak ada|belum ada|tidak tahu|tidak diketahui|belum tahu|' +
    'belum diketahui|kosong|menyusul|akan menyusul|akan dikonfirmasi|akan diumumkan'
  ).split('|'),
);
/** Whether all of a cell stands for nothing: a sign, an error of a spreadsheet, a word for what is not known yet. */
export function isBlankWord(text: string): boolean {
  const trimmed = text.trim();
  if (/^(-+|[–—…]|\.+|\?+|#(?:n\/a|ref!|value!|div\/0!|name\?|null!|num!)|err:\d+)$/i.test(trimmed)) return true;
  // Longer cells say something.
  return trimmed.length < 24 && BLANK_WORDS.has(trimmed.toLowerCase().replace(/[.()[\]]/g, ''));
}
/** A sign that somebody is in it; and that somebody is not. */
export const isMark = (text: string): boolean =>
  /^(x|✓|✔|☑|✅|v|1|yes|y|ya|true|ja|si|sí|oui|sim|hadir)$/i.test(text.trim());
export const isNoMark = (text: string): boolean =>
  /^(0|✗|✘|☐|❌|no|n|tidak|tdk|false|nein|non|nao|não|)$/i.test(text.trim());

/** Of several headings that may name a row: 0 for one that says so, 2 for one that may be a form of address. */
export const rankName = (heading: string): number => {
  const folded = foldHeading(heading);
  if (/\b(name|names|nama|nombre|nome|nom|fullname)\b/.test(folded)) return 0;
  return /^(title|judul)$/.test(folded) ? 2 : 1;
};

/** Whether a first cell says that its row sums up others. */
export const isTotalWord = (text: string): boolean =>
  /^(grand )?(total|jumlah|sum|summe|suma|subtotal|total peserta)\b[:.]?/i.test(text);

/** Whether a cell alone tells a sum: `Total: 30 participants`. */
export const tellsTotal = (text: string): boolean => isTotalWord(text) && /^[\p{L}\s]+[:.=-]?\s*\d/u.test(text);
