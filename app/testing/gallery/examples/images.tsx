import { figureKinds } from "../../../figures/kinds/index";
import type { Example } from "../example";
import { ExportedImage } from "../ExportedImage";

/** Every figure as the image that is downloaded. */
export const images: readonly Example[] = figureKinds.map((kind) => ({
  id: `${kind.id}-image`, world: "atlas", query: "governorate=IQ-DI,SY-HA&from=2021-01-01&to=2022-12-31", width: 800, height: 600,
  Content: () => <ExportedImage kind={kind} />,
}));
