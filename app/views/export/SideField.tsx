import { useId, type ReactNode } from "react";
import { LEAST_SIDE, MOST_SIDE } from "../../domain/imageSettings";
import { useTranslator } from "../../state/language";
import { useTypedSetting } from "./useTypedSetting";

interface SideFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (pixels: number) => void;
}

/** The length of one side of an image in pixels; what cannot be made is said and not taken. */
export function SideField({ label, value, onChange }: SideFieldProps): ReactNode {
  const { t } = useTranslator();
  const id = useId();
  const { text, type, commit } = useTypedSetting(String(value), (typed) => {
    const pixels = pixelsOf(typed);
    if (pixels !== null) onChange(pixels);
    return pixels !== null;
  });
  const isWrong = pixelsOf(text) === null;
  return (
    <div className="export-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id} inputMode="numeric" autoComplete="off" value={text} aria-invalid={isWrong} aria-describedby={isWrong ? `${id}-error` : undefined}
        onChange={({ target }) => type(target.value)} onBlur={commit} onKeyDown={({ key }) => key === "Enter" && commit()}
      />
      {isWrong && (
        <p id={`${id}-error`} className="export-error" role="alert">
          {t("A whole number of pixels from {least} to {most}.", { least: LEAST_SIDE, most: MOST_SIDE })}
        </p>
      )}
    </div>
  );
}

function pixelsOf(text: string): number | null {
  const pixels = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return pixels >= LEAST_SIDE && pixels <= MOST_SIDE ? pixels : null;
}
