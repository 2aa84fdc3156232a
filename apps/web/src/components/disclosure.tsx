import { Button } from '@mantine/core';
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  Suspense,
  use,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Icon, type IconName } from './icon.tsx';
import './disclosure.css';

type Props = {
  readonly label: string;
  readonly icon: IconName;
  /** Drawn when the panel opens, so that what is in it need not come with the page. */
  readonly children: ReactNode;
};

const Close = createContext<() => void>(() => undefined);

/** Closes the panel one is in; the focus goes back to its button. */
export const useClose = (): (() => void) => use(Close);

/** A button that opens a panel below it; Escape and a click beside it close the panel. */
export function Disclosure({ label, icon, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  useEffect(() => {
    if (!isOpen) return;
    const closeBeside = (event: Event): void => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeBeside);
    return () => document.removeEventListener('pointerdown', closeBeside);
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape reaches the panel from anything in it
    <div className="disclosure" ref={place} onKeyDown={closeOnEscape}>
      <Button
        ref={button}
        size="xs"
        variant="default"
        leftSection={<Icon name={icon} size={14} />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && (
        <section id={panel} className="box disclosure-panel" aria-label={label}>
          <Close value={close}>
            <Suspense>{children}</Suspense>
          </Close>
        </section>
      )}
    </div>
  );
}
