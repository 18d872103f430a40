import type { ReactNode } from "react";
import type { Theme } from "../../state/theme";
import type { Example } from "./example";
import { StandingPage } from "./StandingPage";
import { useWorld } from "./worlds";

/** An example in its box, with an address, a draft and a memory of its own. */
export function ExampleFrame({ example, theme }: { readonly example: Example; readonly theme: Theme }): ReactNode {
  const { id, world, query, width, height, Content } = example;
  const atlas = useWorld(world);
  return (
    <section className="gallery-example" aria-label={id}>
      <h2>
        <a href={`#gallery/${id}`}>{id}</a>
      </h2>
      <div className="gallery-box" data-example={id} style={{ inlineSize: width, blockSize: height }}>
        <StandingPage query={`${query}${query && "&"}theme=${theme}`} atlas={atlas}><Content /></StandingPage>
      </div>
    </section>
  );
}
