import { Button, type ButtonProps } from '@mantine/core';
import type { Capability } from '@regiovast/domain/kernel/capability';
import { useId } from 'react';
import { useRefusalText } from '../lib/refusal-text.ts';
import './form.css';

const isForbidden = (capability: Capability): boolean => capability.because.includes('NOT_ALLOWED');

/** A button for what the server says can be done: absent without the right, disabled with every reason in words. */
export function CapabilityButton(props: {
  capability: Capability;
  label: string;
  onClick: () => void;
  look?: Pick<ButtonProps, 'variant' | 'size' | 'leftSection'>;
}) {
  const textOf = useRefusalText();
  const id = useId();
  const { capability, label, onClick, look } = props;
  if (isForbidden(capability)) return null;
  return (
    <span className="capability">
      <Button
        {...look}
        disabled={!capability.can}
        aria-describedby={capability.can ? undefined : id}
        onClick={onClick}
      >
        {label}
      </Button>
      {!capability.can && (
        <span id={id} className="meta">
          {capability.because.map((code) => textOf({ code, details: {} })).join(' ')}
        </span>
      )}
    </span>
  );
}
