import { useAddress } from "../../state/addressContext";
import { useKeptSpan } from "../../state/useKeptSpan";

/** Opens the dialog of a figure's image: a step that "back" undoes, and a link that shows the same. */
export function useFigureDialog(): (figure: string) => void {
  const address = useAddress();
  const span = useKeptSpan();
  return (figure) => address.push({ figure, ...(span !== null && { span }) });
}
