import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A button for what cannot be undone: says what it does, and asks before it does it. */
export function TakeAway(props: {
  label: string;
  /** What a screen reader says: which one it takes away. */
  fullLabel: string;
  question: string;
  yes: string;
  isPending: boolean;
  onYes: () => void;
}) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) back.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        aria-label={props.fullLabel}
        onClick={() => setAsking(true)}
      >
        {props.label}
      </Button>
    );
  }
  return (
    <div className="take-away" role="group" aria-label={props.fullLabel}>
      <p>{props.question}</p>
      <div className="row">
        <Button ref={back} size="xs" variant="default" onClick={() => setAsking(false)}>
          {t('frame.cancel')}
        </Button>
        <Button size="xs" color="red" loading={props.isPending} onClick={props.onYes}>
          {props.yes}
        </Button>
      </div>
    </div>
  );
}
