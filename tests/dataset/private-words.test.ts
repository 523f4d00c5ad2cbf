import { expect, test } from 'vitest';
import { isNoteHeading, isPersonalHeading, isPrivateHeading } from '../../src/dataset/private-words.ts';

/** Headings, separated by bars, of which a test does not say so. */
const failing = (headings: string, says: (heading: string) => boolean) =>
  headings.split('|').filter((heading) => !says(heading));

test.each([
  ['reach', 'Contact|Contact number|Kontak|No. kontak|Telegram|WhatsApp|whatsApp|No HP/WA|Line ID|e-mail|homePhone'],
  ['reach in a question', 'How can we contact you?|Nomor yang bisa dihubungi|Phone type|Your phone number (optional)'],
  ['home', 'Home address|homeAddress|Alamat rumah|Alamat|Postal address|Alamat lengkap'],
  ['birth', 'Age|Age (years)|Your age|Age group|Umur|Usia Anda|Date of birth|date_of_birth|DOB|Tempat/Tanggal lahir'],
  ['identity', 'Passport|Passport number|No. Paspor|KTP|NIK|NIK/KTP|No. NIK|ID number|ID card'],
  ['body', 'Special needs|Dietary|Dietary requirements|Allergies|Alergi|Kebutuhan khusus|Any food allergies?'],
  ['emergency', 'Emergency contact|Emergency contact name|Kontak darurat|Emergency'],
  [
    'coming and going',
    'Room|Room no.|Arrival|Arrival date|Kedatangan|Check-in|Accommodation|Accessibility|Accessibility needs',
  ],
  ['profiles', 'Twitter|LinkedIn|LinkedIn profile|Instagram|Media sosial'],
  ['self and money', 'Gender|Jenis kelamin|L/P|Religion|Agama|Bank account|Nomor rekening|Payment status'],
  ['fees', 'Fee paid|Fee paid?|Payment|Invoice|Invoice no.|Paid|Lunas|Pembayaran|Biaya|Biaya pendaftaran|Fee (USD)'],
])('%s is private in English and Indonesian, however it is asked for', (_matter, headings) => {
  expect(failing(headings, isPersonalHeading)).toEqual([]);
});

test('memos and messages are notes', () => {
  expect(failing('Memo|Pesan|Pesan dan kesan|Message|Kritik dan saran|Catatan|Notes', isNoteHeading)).toEqual([]);
});

test('what everybody may read is not', () => {
  const open =
    'Name|Organisation|Country|City|Kota asal|Website address|Alamat web|Role|Contact person|Kontak person|Age of the co-op|Usia koperasi|Language|Themes|Health|Food|Emergency response|Opening address|Key message|Private sector|Number of contacts|Members|Mobile app|Founded|Pekerjaan|Position|Images|Stage|Line|Community|Nikah|Page|Media|Signal|Paid work|Free of charge';
  expect(failing(open, (heading) => !isPrivateHeading(heading))).toEqual([]);
});
