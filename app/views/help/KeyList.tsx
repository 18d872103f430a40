import type { ReactNode } from "react";
import { useTranslator } from "../../state/language";
import { keyGroups } from "./keys";

export function KeyList(): ReactNode {
  const { t } = useTranslator();
  return keyGroups.map(({ where, keys }) => (
    <table key={where.text} className="help-keys">
      <caption>{t(where)}</caption>
      <tbody>
        {keys.map(({ caps, words }) => (
          <tr key={words.text}>
            <th scope="row">
              {caps.map((cap) => (
                <kbd key={cap} className="key">
                  {cap}
                </kbd>
              ))}
            </th>
            <td>{t(words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
