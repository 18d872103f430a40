import { useMemo, useState, type ReactNode } from "react";
import { AtlasContext, type Atlas } from "../../state/atlas";
import { AddressContext } from "../../state/addressContext";
import { ClockContext } from "../../state/clock";
import { createDraftPeriodStore, DraftPeriodContext } from "../../state/draftPeriod";
import { createMemoryStore, MemoryContext } from "../../state/memory";
import { aDay } from "../aDay";
import { standingAddress } from "./standingAddress";

const clock = { today: () => aDay("2026-01-31") };

interface StandingPageProps {
  /** Without its question mark. */
  readonly query: string;
  /** Nothing is shown until it is there. */
  readonly atlas: Atlas | undefined;
  readonly children: ReactNode;
}

/** What parts of the page stand in: an address, a day, a draft and a memory of their own. */
export function StandingPage({ query, atlas, children }: StandingPageProps): ReactNode {
  const address = useMemo(() => standingAddress(`?${query}`), [query]);
  const [draft] = useState(createDraftPeriodStore);
  const [memory] = useState(() => createMemoryStore(null));
  return (
    <ClockContext value={clock}>
      <AddressContext value={address}>
        <DraftPeriodContext value={draft}>
          <MemoryContext value={memory}>{atlas && <AtlasContext value={atlas}>{children}</AtlasContext>}</MemoryContext>
        </DraftPeriodContext>
      </AddressContext>
    </ClockContext>
  );
}
