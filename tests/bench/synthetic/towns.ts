import type { GovernorateCode } from "../../../app/domain/identifiers";
import type { Country } from "../../../app/domain/place";
import { governorates } from "../../../app/gazetteer/governorates";
import type { SeededRandom } from "../../../app/testing/seededRandom";

/** A made-up town around which incidents lie. */
export interface SyntheticTown {
  readonly name: string;
  readonly governorate: GovernorateCode;
  readonly country: Country;
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
}

/** Degrees north and east of the governorates' capitals, to a tenth. */
const capitals: Readonly<Record<string, readonly [lat: number, lon: number]>> = {
  "IQ-AN": [33.4, 43.3], "IQ-AR": [36.2, 44.0], "IQ-BA": [30.5, 47.8], "IQ-BB": [32.5, 44.4], "IQ-BG": [33.3, 44.4], "IQ-DA": [36.9, 43.0],
  "IQ-DI": [33.8, 44.6], "IQ-DQ": [31.0, 46.3], "IQ-KA": [32.6, 44.0], "IQ-KI": [35.5, 44.4], "IQ-MA": [31.8, 47.1], "IQ-MU": [31.3, 45.3],
  "IQ-NA": [32.0, 44.3], "IQ-NI": [36.3, 43.1], "IQ-QA": [32.0, 44.9], "IQ-SD": [34.6, 43.7], "IQ-SU": [35.6, 45.4], "IQ-WA": [32.5, 45.8],
  "SY-DI": [33.5, 36.3], "SY-DR": [32.6, 36.1], "SY-DY": [35.3, 40.1], "SY-HA": [36.5, 40.7], "SY-HI": [34.7, 36.7], "SY-HL": [36.2, 37.2],
  "SY-HM": [35.1, 36.8], "SY-ID": [35.9, 36.6], "SY-LA": [35.5, 35.8], "SY-QU": [33.1, 35.8], "SY-RA": [35.9, 39.0], "SY-RD": [33.6, 36.4],
  "SY-SU": [32.7, 36.6], "SY-TA": [34.9, 35.9],
};

const TOWNS_EACH = 24;

/** Degrees within which a governorate's towns lie about its capital. */
const REACH = 0.45;

/** The towns of every governorate, its capital first. */
export function syntheticTowns(random: SeededRandom): readonly SyntheticTown[] {
  return governorates.flatMap(({ code, country, name }) => {
    const capital = capitals[code];
    if (!capital) throw new Error(`No capital is known of ${code}`);
    return Array.from({ length: TOWNS_EACH }, (_, index) => ({
      name: index === 0 ? name.en : `${name.en} ${index + 1}`,
      governorate: code,
      country,
      lat: capital[0] + (index === 0 ? 0 : REACH * spread(random)),
      lon: capital[1] + (index === 0 ? 0 : REACH * spread(random)),
    }));
  });
}

/** From −1 to 1, more often near 0. */
export function spread(random: SeededRandom): number {
  return (random.next() + random.next() + random.next()) / 1.5 - 1;
}
