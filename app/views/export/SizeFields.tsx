import { useId, useState, type ReactNode } from "react";
import { LEAST_SIDE, MOST_SCALE, MOST_SIDE, usualImage, type ImageSettings, type ImageSize } from "../../domain/imageSettings";
import { useTranslator } from "../../state/language";
import { makeableScales, presetOf, resized, sizePresets } from "./sizePresets";
import { SideField } from "./SideField";

interface SizeFieldsProps {
  readonly settings: ImageSettings;
  /** Of the image as it is drawn, before its scale; null until it is. */
  readonly drawn: ImageSize | null;
  readonly onChange: (change: Partial<ImageSettings>) => void;
}

const OWN = "own";
const CUSTOM = "custom";

/** Which size the image has, and how many pixels to each of it. */
export function SizeFields({ settings, drawn, onChange }: SizeFieldsProps): ReactNode {
  const { t } = useTranslator();
  const id = useId();
  const { size, scale } = settings;
  const [isCustom, setCustom] = useState(size !== null && !presetOf(size));
  const chosen = size === null ? OWN : isCustom ? CUSTOM : (presetOf(size)?.id ?? CUSTOM);
  const inPixels = size ?? drawn;
  const scales = inPixels ? makeableScales(inPixels) : [scale];
  const choose = (value: string) => {
    const preset = sizePresets.find((candidate) => candidate.id === value);
    setCustom(value === CUSTOM);
    if (preset) onChange({ size: preset.size, scale: preset.scale });
    else if (value === OWN) onChange({ size: null, scale: usualImage.scale });
    else onChange(resized(size ?? drawn ?? sizePresets[0]?.size ?? { width: LEAST_SIDE, height: LEAST_SIDE }, scale));
  };
  return (
    <>
      <div className="export-field">
        <label htmlFor={`${id}-size`}>{t("Size")}</label>
        <select id={`${id}-size`} value={chosen} onChange={({ target }) => choose(target.value)}>
          <option value={OWN}>{t("The figure’s own")}</option>
          {sizePresets.map((preset) => (
            <option key={preset.id} value={preset.id}>
              {t(preset.label)}
            </option>
          ))}
          <option value={CUSTOM}>{t("Own size…")}</option>
        </select>
      </div>
      {chosen === CUSTOM && size && (
        <div className="export-sides" role="group" aria-label={t("Own size, from {least} to {most} pixels", { least: LEAST_SIDE, most: MOST_SIDE })}>
          <SideField label={t("Width")} value={size.width} onChange={(width) => onChange(resized({ ...size, width }, scale))} />
          <SideField label={t("Height")} value={size.height} onChange={(height) => onChange(resized({ ...size, height }, scale))} />
        </div>
      )}
      <div className="export-field">
        <label htmlFor={`${id}-scale`}>{t("Scale of the PNG")}</label>
        <select id={`${id}-scale`} value={scale} onChange={({ target }) => onChange({ scale: Number(target.value) })}>
          {Array.from({ length: MOST_SCALE }, (_, index) => index + 1).map((times) => (
            <option key={times} value={times} disabled={times !== scale && !scales.includes(times)}>
              {inPixels ? t("{times}×: {width} × {height} pixels", { times, width: inPixels.width * times, height: inPixels.height * times }) : t("{times}×", { times })}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
