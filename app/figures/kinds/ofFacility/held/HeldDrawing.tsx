import { useId } from "react";
import type { FacilityAnswer } from "../../../../engine/questions/facility";
import type { DrawingProps } from "../../../figure";
import { DaysAxis } from "../../parts/DaysAxis";
import { EmptyPlot } from "../../parts/EmptyPlot";
import { HatchPattern } from "../../parts/FilledBox";
import { RisingAxis } from "../../parts/RisingAxis";
import { HeldLabels } from "./HeldLabels";
import { heldLayout } from "./heldLayout";
import { HeldLegend } from "./HeldLegend";
import { heldMarks } from "./heldMarks";
import { HeldSign } from "./HeldSign";
import { nothingDrawn } from "./heldNotes";
import { IncidentFlags } from "./IncidentFlags";

/** A mark for each claim, by the day on which it was first made and its number; a line for each incident there. No line joins claims: nobody claims what was between. */
export function HeldDrawing({ answer, ...setting }: DrawingProps<FacilityAnswer>) {
  const { width, height, style } = setting;
  const hatch = useId();
  if (heldMarks(answer).length === 0) return <EmptyPlot setting={setting} sentence={nothingDrawn} />;
  const layout = heldLayout(answer, setting);
  const { plot, values, names, breaks, held, labels, legend, rise } = layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <defs><HatchPattern id={hatch} style={style} colour={style.palette.ink3} /></defs>
      <HeldLegend legend={legend} setting={setting} />
      <RisingAxis values={values} rise={rise} plot={plot} setting={setting} />
      <IncidentFlags layout={layout} hatch={hatch} setting={setting} />
      <DaysAxis names={names} breaks={breaks} foot={plot.y + plot.height} box={{ x: 0, width }} setting={setting} />
      {held.map((one) => <HeldSign key={one.mark.key} held={one} setting={setting} />)}
      <HeldLabels labels={labels} lines={layout.flags.map(({ from }) => from)} setting={setting} />
    </svg>
  );
}
