import type { ReactNode } from "react";
import { ChevronIcon } from "../../ui/icons";
import { Menu, type MenuItem } from "../../ui/Menu";

interface HeaderMenuProps {
  readonly name: string;
  readonly value: string;
  readonly items: readonly MenuItem[];
  readonly buttonId?: string;
}

/** A setting in the header: its name, what it is set to, and a menu of what it could be. */
export function HeaderMenu({ name, value, items, buttonId }: HeaderMenuProps): ReactNode {
  return (
    <Menu
      label={`${name}: ${value}`}
      items={items}
      buttonId={buttonId}
      icon={
        <span className="header-menu">
          <span className="hint">{name}</span> <span>{value}</span>
          <ChevronIcon />
        </span>
      }
    />
  );
}
