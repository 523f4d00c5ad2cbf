/** Before and after the names of people; none of them tells one from another. */
const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame rev fr ir drs dra hj haji h hajah kh ust ustadz ustad bapak bpk pak ibu bu ' +
    'sr sra don dona herr frau mme mlle phd md msc ma mba bsc ba sh mh mm st mt se spd mpd ssi msi ssos skom mkom esq'
  ).split(' '),
);

/** What a firm or an association is before the law, each by its own word where several languages have one. */
const LEGAL: ReadonlyMap<string, string> = new Map(
  (
    'ltd=ltd limited=ltd llc=llc llp=llp inc=inc incorporated=inc corp=corp corporation=corp co=co company=co plc=plc ' +
    'gmbh=gmbh ggmbh=gmbh ag=ag eg=eg ev=ev ug=ug kg=kg sa=sa sl=sl sas=sas sarl=sarl srl=srl spa=spa bv=bv nv=nv ' +
    'oy=oy ab=ab aps=aps pt=pt cv=cv tbk=tbk yayasan=yayasan ltda=ltda lda=lda pty=pty pte=pte bhd=bhd ' +
    'cic=cic scrl=scrl scop=scop'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Words that names are joined by, in the one spelling that stands for all. */
const SMALL = new Set(
  (
    'the of and for in on at to by with a an der die das des von van den de la le les el los las del di da do dos ' +
    'du e i o untuk di ke dari yang al bin binti sonof daughterof van ter te og och'
  ).split(' '),
);

/** One word in several spellings and languages. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  (
    'cooperative=coop cooperatives=coop coops=coop cooperativa=coop cooperativas=coop koperasi=coop kooperative=coop ' +
    'kooperatif=coop genossenschaft=coop dan=and y=and und=and et=and programme=program programmes=programs ' +
    'centre=center theatre=theater centres=centers labour=labor association=assoc asosiasi=assoc asociacion=assoc ' +
    'associacao=assoc university=univ universitas=univ universidad=univ universidade=univ universitat=univ ' +
    'universite=univ universiti=univ universitet=univ universita=univ uni=univ international=int internasional=int internacional=int saint=st institute=institut instituto=institut ' +
    'ibn=bin ibnu=bin bint=binti binte=binti bte=binti'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

export const isTitle = (word: string): boolean => TITLES.has(word);
export const toLegalForm = (word: string): string | undefined => LEGAL.get(word);
export const isSmall = (word: string): boolean => SMALL.has(word);
/** Whether two names have small words each, and not the same: “van den” and “van der”. */
export function areSmallOthers(ours: readonly string[], theirs: readonly string[]): boolean {
  const [one, other] = [ours, theirs].map((words) => words.filter(isSmall).sort().join(' '));
  return one !== '' && other !== '' && one !== other;
}

/** Whether a word in its one spelling stands in the names of many organisations. */
export const isCommon = (word: string): boolean => COMMON.has(word) || LEGAL.has(word);

/** What many organisations are. */
const COMMON = new Set(
  (
    'univ institut center coop assoc int network foundation school college faculty department ministry office group ' +
    'union society council research national jaringan yayasan sekolah fakultas dinas kementerian pusat kelompok red'
  ).split(' '),
);

/** A folded word in the one spelling that stands for all: -our as -or, -ise as -ize, co-op as cooperative. */
export function toOneSpelling(word: string): string {
  const known = ALIKE.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  return word
    .replace(/our(s?)$/, 'or$1')
    .replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/isation/, 'ization');
}
