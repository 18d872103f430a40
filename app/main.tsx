import "./fonts.css";
import "./tokens.css";
import "./base.css";
import "./ui/ui.css";
import "./page.css";
import "./forced-colours.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { dayOf } from "./domain/day";
import { createAddressStore } from "./state/address";
import { AddressContext } from "./state/addressContext";
import { ClockContext, type Clock } from "./state/clock";
import { createDraftPeriodStore, DraftPeriodContext } from "./state/draftPeriod";
import { createImportDesk, ImportDeskContext } from "./state/importDesk";
import { createMemoryStore, MemoryContext } from "./state/memory";

const clock: Clock = { today: () => dayOf(new Date()) };
const address = createAddressStore(window);
const draftPeriod = createDraftPeriodStore();
const memory = createMemoryStore(browserStorage());
const desk = createImportDesk();
const queries = new QueryClient();

const root = document.getElementById("page");
if (!root) throw new Error("The page has no element “page”");
/** Looking at every part by itself is for development: a built page holds nothing of it. */
const isGallery = (import.meta.env.DEV || import.meta.env.MODE === "gallery") && window.location.hash.startsWith("#gallery");
const Content = isGallery ? lazy(() => import("./testing/gallery/Gallery").then(({ Gallery: content }) => ({ default: content }))) : App;

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ClockContext value={clock}>
        <AddressContext value={address}>
          <DraftPeriodContext value={draftPeriod}>
            <MemoryContext value={memory}>
              <ImportDeskContext value={desk}>
                <Suspense>
                  <Content />
                </Suspense>
              </ImportDeskContext>
            </MemoryContext>
          </DraftPeriodContext>
        </AddressContext>
      </ClockContext>
    </QueryClientProvider>
  </StrictMode>,
);

/** Null where the reader's settings forbid it. */
function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
