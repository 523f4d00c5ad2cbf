import { foldSigns } from '../base/fold.ts';
import { CONTACT } from './address-forms.ts';
import { findContacts } from './find-contacts.ts';
import type { Attribute } from './schema.ts';
import { listWords } from './text.ts';

/**
 * What is nobody's business, by its matter: words and phrases, folded and without signs. The first list of a matter
 * says it wherever it stands in a heading, the second where nothing else does: `age` does, `age of the co-op` does not.
 */
const MATTERS: Readonly<Record<string, readonly [anywhere: string, alone: string]>> = {
  mail: ['email|e mail|mail|emails|surel|correo|correo electronico', ''],
  phone: [
    'phone|phones|telephone|cellphone|telepon|telp|telefon|telefono|celular|handphone|nomor hp|no hp|nomor wa|no wa',
    'hp|wa|mobile|cell|tel|fax|handy',
  ],
  messenger: ['whatsapp|whats app|telegram|wechat|we chat|viber|skype|kakaotalk|line id|id line|akun line', ''],
  profile: ['social media|media sosial|instagram|linkedin|linked in|facebook|twitter', 'ig|mastodon|bluesky|tiktok'],
  reach: [
    'how to reach|reach you|contact you|dihubungi|menghubungi anda',
    // Somebody named as the contact person of a co-op speaks for it: that is told. A number beside the name is not.
    'contact|contacts|kontak|contacto|contato|kontakt',
  ],
  emergency: [
    'emergency contact|emergency contacts|emergency phone|emergency number|case of emergency|kontak darurat|nomor darurat|keadaan darurat|next of kin|ahli waris|kontak keluarga',
    'emergency|darurat',
  ],
  home: [
    'home address|alamat rumah|postal address|mailing address|address|addresses|alamat|direccion|endereco|adresse|postcode|zip code|kode pos',
    'rt rw|kelurahan',
  ],
  birth: [
    'date of birth|birth date|birthdate|birthday|dob|year of birth|birth year|place of birth|birthplace|tanggal lahir|tgl lahir|tahun lahir|tempat lahir|ttl|how old are you|fecha de nacimiento|data de nascimento|geburtsdatum|date de naissance',
    'age|ages|umur|usia|born|lahir|edad|idade',
  ],
  identity: [
    'passport|paspor|pasaporte|passaporte|reisepass|visa|ktp|nik|npwp|ssn|social security|national id|identity card|identity number|identity document|id card|id number|nomor identitas|no identitas|kartu keluarga|nisn|tax id|tax number|driving licence|driver license|mother s maiden name|ibu kandung',
    'nip|nim|sim',
  ],
  body: [
    'special need|special needs|special requirements|kebutuhan khusus|dietary|diet|diets|allergy|allergies|allergic|allergens|alergi|alergias|pantangan|food preference|food preferences|food restrictions|meal preference|meal preferences|medical condition|medical conditions|medical history|medical needs|health condition|health conditions|health issues|health insurance|kondisi kesehatan|riwayat kesehatan|riwayat penyakit|medication|wheelchair|kursi roda|disability|disabilities|disabilitas|difabel|accessibility needs|access needs|blood type|blood group|golongan darah|vaccinated|vaccination|vaksinasi|status vaksin|pregnant|hamil|t shirt size|tshirt size|shirt size|ukuran kaos|ukuran baju',
    'meal|meals|makanan|vegetarian|vegan|medical|penyakit|obat|accessibility|aksesibilitas|mobility needs',
  ],
  self: [
    'jenis kelamin|marital status|status perkawinan|status pernikahan|sexual orientation|ethnicity|ethnic group',
    'gender|sex|kelamin|l p|religion|agama|suku|race',
  ],
  money: [
    'bank account|rekening|iban|account number|account holder|salary|gaji|payment status|proof of payment|status pembayaran|bukti pembayaran|bukti transfer|sudah bayar|fee paid|fees paid|paid fee|paid fees|registration fee|registration fees|participation fee|biaya pendaftaran|biaya registrasi|biaya peserta|amount paid|date paid|payment date|payment method|tanggal pembayaran|metode pembayaran|status bayar',
    'paid|unpaid|payment|payments|pembayaran|bayar|lunas|belum lunas|invoice|invoices|invoice no|fee|fees|biaya|iuran|nama bank|bank name|penghasilan',
  ],
  travel: [
    'flight number|flight details|nomor penerbangan|hotel room|nomor kamar|no kamar|room number|room mate|roommate|teman sekamar|arrival date|arrival time|departure date|departure time|tanggal tiba|jam tiba|tanggal kedatangan|tanggal kepulangan|check in|check out|join url',
    'flight|flights|penerbangan|hotel|kamar|room|arrival|departure|kedatangan|keberangkatan|kepulangan|accommodation|akomodasi|penginapan|transport',
  ],
  secret: [
    'password|kata sandi|access code|kode akses|confidential|rahasia',
    'private note|private notes|internal note|internal notes|catatan internal|catatan pribadi',
  ],
};
const list = (place: 0 | 1): readonly string[] =>
  Object.values(MATTERS).flatMap((words) => words[place].split('|').filter(Boolean));
const ANYWHERE = new RegExp(`(?:^| )(?:${list(0).join('|')})(?: |$)`);
const ALONE: ReadonlySet<string> = new Set(list(1));
/** Words that leave what a heading asks for as it is. */
const FILLING =
  /(?<= |^)(?:your|my|anda|no|nr|number|nomor|group|range|years|tahun|kelompok|rentang|aktif|active|details?|info|information|informasi|data|participants?|attendees?|peserta|optional|opsional|berapa|please|usd|idr|eur|rp|\d)(?= |$)/g;
/** An address of a page is there to be found, one that opens an event is a speech. */
const OTHER_ADDRESS =
  /(?:^| )(?:web|web ?sites?|sites?|situs|places?|tempat|locations?|lokasi|venues?|home ?towns?|villages?|desa|districts?|kecamatan|kabupaten|countr(?:y|ies)|negara|groups?|kelompok|teams?|tim|nicknames?|panggilan|supervisors?|mentors?|url|site|situs|laman|internet|opening|keynote|welcome|closing)(?: |$)/;
/** Words, folded, that begin or end a heading below which an organiser writes for themselves, or is written to. */
const NOTES =
  /^(?:notes?|remarks?|comments?|memos?|feedback|catatan|komentar|keterangan|pesan|saran|masukan|notas|observaciones|observacoes|bemerkung(?:en)?|anmerkung(?:en)?|remarques|opmerkingen)$/;
/** The same of what means something else beside other words. */
const NOTE_ALONE = /^(?:messages?|suggestions?|questions?|pertanyaan)$/;

/** Of a number that is one digit after the other: what is longer or shorter counts or measures something. */
const LONG_NUMBER = { least: 1e10, most: 1e15 };

/** The mail address that somebody is recorded with, for whoever may see the record; empty without one. */
export function findMail(attributes: readonly Attribute[] = []): string {
  const words = attributes.flatMap(({ value }) => (typeof value === 'number' ? [] : listWords(value)));
  const found = words.flatMap(([, text]) => findContacts(text));
  return found.find((text) => text.includes('@') && CONTACT.test(text)) ?? '';
}

/** Words, folded, of headings below which stands what somebody is, does, offers or looks for, however long it is. */
const FACTS =
  /\b(?:roles?|positions?|titles?|functions?|jobs?|occupations?|professions?|responsibilit\w+|jabatan|posisi|peran|pekerjaan|profesi|gelar|cargo|funcao|funcion|beruf|position|expertise|skills?|specialt\w+|keahlian|keterampilan|kompetensi|fields?|bidang|interests?|interested|minat|topics?|topik|themes?|tema|sectors?|sektor|bio\w*|profiles?|profil|about|descriptions?|deskripsi|summary|ringkasan|offers?|offering|menawarkan|tawaran|needs|seeks?|seeking|looking for|mencari|membutuhkan|kebutuhan|produk|products?|services?|layanan|projects?|proyek|programmes?|programs?|activit\w+|kegiatan|aktivitas|organi[sz]ations?|organisasi|institutions?|lembaga|instansi|affiliations?|afiliasi|compan\w+|perusahaan|universit\w+|departments?|departemen|faculty|fakultas|units?|cooperatives?|co-?ops?|koperasi|cit(?:y|ies)|kota|towns?|regions?|wilayah|provinsi|provinces?|languages?|bahasa|sessions?|sesi|workshops?|lokakarya|papers?|makalah|talks?|publications?|publikasi|education|pendidikan|web ?sites?|sites?|situs|places?|tempat|locations?|lokasi|venues?|home ?towns?|villages?|desa|districts?|kecamatan|kabupaten|countr(?:y|ies)|negara|groups?|kelompok|teams?|tim|nicknames?|panggilan|supervisors?|mentors?|url|link|links|names?|nama)\b/;

/** Whether a heading asks for what somebody is known for. */
export const isFactHeading = (heading: string): boolean => FACTS.test(foldSigns(heading));

/** Whether below a heading stand notes that somebody made for themselves: they are kept, and never published. */
export function isNoteHeading(heading: string): boolean {
  const words = foldSigns(heading).match(/\p{L}+/gu) ?? [];
  return NOTES.test(words[0] ?? '') || NOTES.test(words.at(-1) ?? '') || NOTE_ALONE.test(words.join(' '));
}

/** Whether a heading says that below it stands how somebody is reached, or what else is nobody's business. */
export function isPersonalHeading(heading: string): boolean {
  // `WhatsApp` is one word, `homeAddress` two.
  return [heading, heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')].some((text) => {
    const parts = foldSigns(text).split(/[/|&,;+]| (?:and|or|dan|atau) /);
    return [parts.join(' '), ...parts].map((part) => part.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).some(isPersonal);
  });
}

function isPersonal(words: string): boolean {
  const bare = words.replace(FILLING, '').replace(/ +/g, ' ').trim();
  if (ALONE.has(words) || ALONE.has(bare)) return true;
  return ANYWHERE.test(words) && !OTHER_ADDRESS.test(words);
}

/** Whether what stands below a heading is not published unless somebody asks for it. */
export const isPrivateHeading = (heading: string): boolean => isPersonalHeading(heading) || isNoteHeading(heading);

/** Whether a value is a mail address or a number to call, with no more than a word or two beside it. */
export function isContact(value: Attribute['value']): boolean {
  if (typeof value === 'number') {
    return Number.isInteger(value) && value >= LONG_NUMBER.least && value < LONG_NUMBER.most;
  }
  return listWords(value).some(([, words]) => {
    const found = findContacts(words);
    return found.length > 0 && found.join('').length * 2 >= words.trim().length;
  });
}
