import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { governorateNamed } from "./governorateNamed";
import { governorates } from "./governorates";
import { spellingsOf } from "./spellings";

/** How data sets of others write the first-level areas: ACLED's `admin1`, UCDP's `adm_1`, GTD's `provstate`, OCHA's lists. */
const written: Readonly<Record<string, string>> = {
  "SY-HA": "Al Hasakeh; Al Hassakah; Hasaka; Al-Hasakah; Al Hasakah governorate; Al-Hasakeh; Hassakeh",
  "SY-RA": "Ar Raqqa; Ar-Raqqa; Ar Raqqah governorate; Al Raqqah; Ar Raqqah; Raqqah",
  "SY-DY": "Deir ez Zor; Deir-ez-Zor; Deir Ezzor; Deir ez Zor governorate; Deir ez-Zor; Dayr az Zawr",
  "SY-HL": "Aleppo; Aleppo governorate; Halab",
  "SY-ID": "Idleb; Idlib governorate; Idlib",
  "SY-HI": "Homs; Homs governorate; Hims",
  "SY-HM": "Hama; Hamah governorate; Hamah",
  "SY-DI": "Damascus; Damascus governorate; Dimashq; Damascus city",
  "SY-RD": "Rural Damascus; Rif Dimashq governorate; Rif Dimashq; Damascus Rural; Damascus countryside",
  "SY-DR": "Dara; Dar'a; Daraa governorate; Daraa; Dar`a",
  "SY-SU": "As Sweida; As-Sweida; As Suwayda; As Suwayda governorate; As-Suwayda; Sweida",
  "SY-QU": "Quneitra; Quneitra governorate; Al Qunaytirah",
  "SY-LA": "Lattakia; Latakia; Latakia governorate; Al Ladhiqiyah",
  "SY-TA": "Tartous; Tartus governorate; Tartus",
  "IQ-AN": "Al Anbar; Anbar; Al Anbār province; Al-Anbar",
  "IQ-AR": "Erbil; Arbil; Arbīl province",
  "IQ-BA": "Al Basrah; Al-Basrah; Basrah; Al Başrah province; Basra",
  "IQ-BB": "Babil; Babylon; Bābil province",
  "IQ-BG": "Baghdad; Baghdād province",
  "IQ-DA": "Dahuk; Dahūk province; Dihok; Duhok; Dohuk",
  "IQ-DI": "Diyala; Diyālá province",
  "IQ-DQ": "Dhi Qar; Thi Qar; Thi-Qar; Dhī Qār province",
  "IQ-KA": "Kerbala; Karbala; Karbalā’ province; Karbalāʼ province",
  "IQ-KI": "Kirkuk; Kirkūk province; Tameem; At Tamim; Al Tamim; Ta'mim; At Ta’mīm province",
  "IQ-MA": "Maysan; Missan; Maysān province",
  "IQ-MU": "Al Muthannia; Al-Muthanna; Al Muthanná province; Muthanna",
  "IQ-NA": "An Najaf; Al-Najaf; An Najaf province; Najaf",
  "IQ-NI": "Ninewa; Nineveh; Nīnawá province; Ninawa",
  "IQ-QA": "Al Qadissiya; Al-Qadissiya; Al Qādisīyah province; Qadisiyah",
  "IQ-SD": "Salah al Din; Sala al-Din; Sala al Din; Şalāḩ ad Dīn province; Salah Al-Din; Saladin; Salah ad Din",
  "IQ-SU": "As Sulaymaniyah; Al-Sulaymaniyah; As Sulaymānīyah province; Sulaymaniyah; Sulaimaniyah",
  "IQ-WA": "Wassit; Wasit; Wāsiţ province",
};

describe("governorateNamed", () => {
  test("of every governorate is tried", () => {
    expect(Object.keys(written).toSorted()).toEqual(governorates.map(({ code }) => code).toSorted());
  });

  test.each(Object.entries(written).flatMap(([code, names]) => names.split("; ").map((name) => [name, code] as const)))("%s is %s", (name, code) => {
    expect(governorateNamed(name, null)).toEqual({ code, by: "spelling" });
    expect(governorateNamed(` ${name.toUpperCase()}\t`, code.startsWith("SY") ? "SY" : "IQ")).toEqual({ code, by: "spelling" });
    expect(governorateNamed(name, code.startsWith("SY") ? "IQ" : "SY")).toBeNull();
  });

  test.each([["SY-HA", "SY-HA"], ["iq-ni", "IQ-NI"], ["SY08", "SY-HA"], ["IQG15", "IQ-NI"]])("%s is the code of %s", (text, code) => {
    expect(governorateNamed(text, null)).toEqual({ code, by: "code" });
  });

  test.each([
    ["محافظة الحسكة", "SY-HA"], ["الرقّة", "SY-RA"], ["محافظة نينوى", "IQ-NI"], ["پارێزگای هەولێر", "IQ-AR"], ["Parêzgeha Kerkûk", "IQ-KI"],
    ["Gouvernorat de Lattaquié", "SY-LA"], ["Gouvernorat de Deir ez-Zor", "SY-DY"], ["Province of Nineveh", "IQ-NI"], ["Muhafazat Hims", "SY-HI"],
  ])("%s is %s", (text, code) => {
    expect(governorateNamed(text, null)?.code).toBe(code);
  });

  test.each(["", " ", "Qaḑā’ al Mawşil", "Ale", "governorate", "province", "Konya province", "Amman", "SY", "__proto__", "constructor", "Aleppo, Idlib", "x".repeat(5_000_000)])(
    "%.40s names none",
    (text) => expect(governorateNamed(text, null)).toBeNull(),
  );

  test("finds each by every spelling that it has", () => {
    for (const { code } of governorates) for (const spelling of spellingsOf(code)) expect(governorateNamed(spelling, null)?.code, spelling).toBe(code);
  });

  test("takes any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      const named = governorateNamed(text, "SY");
      if (named) expect(named.code).toMatch(/^SY-/);
    }));
  });
});
