import { Button, Modal, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { EXCHANGE_STATES } from '@regiovast/domain/regions/exchange-states';
import type { ExchangeView } from '@regiovast/domain/regions/exchange.views';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';

/** R-5 · states how far the exchange is; what was stated before stays. */
export function ExchangeDialog({ data, onClose }: { data: ExchangeView; onClose: () => void }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const [state, setState] = useState(data.current?.state ?? 'none');
  const [from, setFrom] = useState(today);
  const [placed, setPlaced] = useState<number | string>(data.current?.placedPatients ?? '');
  const [note, setNote] = useState('');
  const [source, setSource] = useState('');
  const set = useMutation(trpc.regions.setExchange.mutationOptions());
  return (
    <Modal.Root opened onClose={onClose} lockScroll={false} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <form
            className="form"
            onSubmit={(event) => {
              event.preventDefault();
              const knownId = data.history[0]?.id ?? null;
              const placedPatients = placed === '' ? null : Number(placed);
              const input = { code: data.code, knownId, state, from, placedPatients, note, source };
              set.mutate(input, { onSuccess: onClose });
            }}
          >
            <Modal.Title className="exchange-title">{t('regionAdmin.exchange.dialogTitle')}</Modal.Title>
            <NativeSelect
              label={t('regionAdmin.exchange.stateLabel')}
              data-autofocus
              data={EXCHANGE_STATES.map((value) => ({
                value,
                label: t(`regionAdmin.exchange.state.${value}`),
              }))}
              value={state}
              onChange={(event) => {
                const chosen = EXCHANGE_STATES.find((value) => value === event.currentTarget.value);
                if (chosen) setState(chosen);
              }}
            />
            <TextInput
              label={t('regionAdmin.from')}
              type="date"
              required
              withAsterisk={false}
              min="2000-01-01"
              max={today}
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <NumberInput
              label={t('regionAdmin.exchange.placedLabel')}
              description={t('regionAdmin.exchange.placedHint')}
              allowNegative={false}
              allowDecimal={false}
              hideControls
              min={0}
              max={2_000_000}
              value={placed}
              onChange={setPlaced}
            />
            <TextInput
              label={t('regionAdmin.source')}
              description={t('regionAdmin.sourceHint')}
              required
              withAsterisk={false}
              minLength={3}
              maxLength={300}
              value={source}
              onChange={(event) => setSource(event.currentTarget.value)}
            />
            <Textarea
              label={`${t('regionAdmin.exchange.note')} ${t('regionAdmin.exchange.optional')}`}
              description={t('regionAdmin.exchange.noteHint')}
              maxLength={300}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <p className="second">{t('regionAdmin.exchange.everybody')}</p>
            <ErrorNote error={set.error} />
            <div className="row">
              <Button type="submit" loading={set.isPending}>
                {t('regionAdmin.exchange.submit')}
              </Button>
              <Button variant="default" onClick={onClose}>
                {t('frame.cancel')}
              </Button>
            </div>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
