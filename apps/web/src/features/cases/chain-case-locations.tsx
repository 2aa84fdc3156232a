import { Button, Checkbox } from '@mantine/core';
import type { ChainPractice } from '@regiovast/domain/practices/chain.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

/** D-5 · the open locations of a chain, each to be ticked or not. */
export function ChainCaseLocations(props: {
  practices: readonly ChainPractice[];
  chosen: ReadonlySet<string>;
  error?: string | undefined;
  onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { practices, chosen, error, onChoose } = props;
  const toggle = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  const describe = ({ municipalityName, enrolledPatients, openCase }: ChainPractice): string =>
    [
      municipalityName,
      t('escalation.chain.enrolled', {
        patients: enrolledPatients === null ? t('frame.unknown') : format.integer(enrolledPatients),
      }),
      openCase && t('escalation.chain.hasCase', { number: openCase.number }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <fieldset className="chain-fieldset" aria-describedby={error ? 'chain-locations-error' : undefined}>
      <legend className="question">{t('escalation.chain.locations')}</legend>
      <p className="meta">{t('escalation.chain.locationsHint')}</p>
      <div className="row">
        <span className="meta" role="status">
          {t('escalation.chain.chosen', { count: chosen.size, all: practices.length })}
        </span>
        <span className="row push">
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => onChoose(new Set(practices.map(({ id }) => id)))}
          >
            {t('escalation.chain.all')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => onChoose(new Set())}>
            {t('escalation.chain.noneChosen')}
          </Button>
        </span>
      </div>
      <ul className="chain-locations">
        {practices.map((practice) => (
          <li key={practice.id}>
            <Checkbox
              label={practice.name}
              description={describe(practice)}
              checked={chosen.has(practice.id)}
              onChange={(event) => toggle(practice.id, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
      {error && (
        <p id="chain-locations-error" className="field-error">
          <Icon name="acute" size={14} />
          {error}
        </p>
      )}
    </fieldset>
  );
}
