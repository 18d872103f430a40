import { useMemo, useState, type ReactNode } from "react";
import { AtlasContext } from "../../state/atlas";
import { AddressContext } from "../../state/addressContext";
import { ClockContext } from "../../state/clock";
import { createDraftPeriodStore, DraftPeriodContext } from "../../state/draftPeriod";
import { createMemoryStore, MemoryContext } from "../../state/memory";
import type { Theme } from "../../state/theme";
import { aDay } from "../aDay";
import type { Example } from "./example";
import { standingAddress } from "./standingAddress";
import { useWorld } from "./worlds";

const clock = { today: () => aDay("2026-01-31") };

/** An example in its box, with an address, a draft and a memory of its own. */
export function ExampleFrame({ example, theme }: { readonly example: Example; readonly theme: Theme }): ReactNode {
  const { id, world, query, width, height, Content } = example;
  const address = useMemo(() => standingAddress(`?${query}${query && "&"}theme=${theme}`), [query, theme]);
  const [draft] = useState(createDraftPeriodStore);
  const [memory] = useState(() => createMemoryStore(null));
  const atlas = useWorld(world);
  return (
    <section className="gallery-example" aria-label={id}>
      <h2>
        <a href={`#gallery/${id}`}>{id}</a>
      </h2>
      <div className="gallery-box" data-example={id} style={{ inlineSize: width, blockSize: height }}>
        <ClockContext value={clock}>
          <AddressContext value={address}>
            <DraftPeriodContext value={draft}>
              <MemoryContext value={memory}>{atlas && <AtlasContext value={atlas}>{<Content />}</AtlasContext>}</MemoryContext>
            </DraftPeriodContext>
          </AddressContext>
        </ClockContext>
      </div>
    </section>
  );
}
