import { describe, expect, test } from 'vitest';
import { refusesInWords } from '../../src/dataset/refusing-words.ts';

describe('a remark that may ask not to be seen by everybody is asked about', () => {
  test.each(
    `prefers to remain anonymous|no public listing|jangan di-upload|tolong jgn dipajang online|please take me off the site|doesn't want to appear online|keberatan namanya dicantumkan|nama jangan ditampilkan|minta namanya tidak masuk situs|keep off the web|off the record|rahasiakan identitas beliau|privacy: do not list|asked that her name be left off the website|tidak mau muncul di internet|Please keep her off the website|Please do not publish my name online|mohon tidak ditampilkan di website|tidak usah dimasukkan ke web|doesn't want to be on the website|wants to stay off the website|please leave me off the site|no website please|jangan masukkan nama saya ke website|tidak bersedia ditampilkan|asked not to be listed|would rather not be named|minta tidak ditampilkan di web|asks to stay off the website|ingin namanya tidak muncul di website|not for the website`.split(
      '|',
    ),
  )('“%s”, as a tester wrote it', (text) => expect(refusesInWords(text, true)).toBe(true));

  test.each(
    `initials only|first name only, please|inisial saja|cukup nama depan|hanya untuk internal|internal use only|only inside the network|not online|jangan online|no social media|jangan dibagikan di medsos|doesn’t want her data shared|rather not be visible|never post about her|do not post|no posting please|please don't mention|ask before putting it on the web|strictly confidential|tolong dirahasiakan|tidak ingin disebut|tak usah disebut namanya|gak mau namanya muncul|jangan untuk umum|not public|stay private|no photos, and stay off the internet|no photos on the website|tea only. Keep off the internet.|bitte nicht veröffentlichen|ohne Namen|no publicar mi nombre|prefiere no aparecer|não publicar|ne pas publier mon nom|sans mon nom|liever niet online|without surname|wants to appear with her organisation only|for her safety, not on any site|prefer not to be on the map|hide|unlisted pls|please remove from list|wants her entry deleted|her employer must not know she attended|tidak boleh dipublish|khusus internal|tidak ingin terlihat di peta|möchte anonym bleiben|don't want to be googled`.split(
      '|',
    ),
  )('“%s”', (text) => expect(refusesInWords(text, true)).toBe(true));
});

test.each(
  `vegetarian|no pork, no onions|no lunch|will share a room with Ana|does not want to share a room|brings a film|did not show up|attends online only|hadir daring saja|ingin ikut daring|online only|wants a window seat|leaves before the site visit|works in the private sector|prefers a private room|only by public transport|saw us on the website|likes to be listed|www.not-on-the-web.org|name badge without title|only one name|nama tidak sesuai KTP|nama di sertifikat tanpa gelar|tidak muncul hari kedua|mau tampil di malam budaya|belum unggah makalah|has not published yet|please do not publish my photo|wants her name spelled with é|no longer online|stays with family|asks for a letter|minta surat undangan|tidak makan daging|datang sendiri, mau menginap|needs an invoice with the name of the co-op, not hers|speaks only Spanish|just arrived, keep a seat|Sal y sin gluten|do not add sugar|no website yet|no internet at home|belum punya website|mau ikut field trip|minta kamar sendiri|asks who pays the flight|no visa yet`.split(
    '|',
  ),
)('“%s” is an ordinary remark', (text) => expect(refusesInWords(text, true)).toBe(false));
