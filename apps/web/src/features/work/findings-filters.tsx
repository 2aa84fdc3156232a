import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { FINDING_SUBJECTS } from '@regiovast/domain/work/finding-kinds';
import type { FindingPage } from '@regiovast/domain/work/finding.views';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { useFormat } from '../../lib/format.ts';
import { oneOf } from '../../lib/search-params.ts';
import { trpc } from '../../lib/trpc.ts';
import { type FindingsSearch, isNarrowed } from './findings-search.ts';

type Props = {
  readonly search: FindingsSearch;
  readonly page: FindingPage;
  readonly onChange: (part: Partial<FindingsSearch>) => void;
  readonly onClear: () => void;
};

/** What the list is narrowed to, each choice with what it would show; all of it is in the address. */
export function FindingsFilters({ search, page, onChange, onClear }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const overview = useQuery(trpc.regions.overview.queryOptions({}));
  const seesPlatform = me.may('regions.kept');
  const counted = (name: string, count: number): string =>
    t('findings.counted', { name, shown: format.integer(count) });
  const regions = (overview.data?.rows ?? []).filter(
    (row) => seesPlatform || row.basis === 'live' || row.code === search.regio,
  );
  return (
    <search className="box-head finding-filters" aria-label={t('findings.filters')}>
      <NativeSelect
        size="xs"
        aria-label={t('findings.byOwner')}
        data={[
          { value: '', label: t('findings.everyOwner') },
          ...page.owners
            .filter(({ owner, count }) => count > 0 || owner === search.wie)
            .map(({ owner, count }) => ({
              value: owner,
              label: counted(t(`findings.owner.${owner}`), count),
            })),
        ]}
        value={search.wie ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ wie: page.owners.find(({ owner }) => owner === value)?.owner })
        }
      />
      <NativeSelect
        size="xs"
        aria-label={t('findings.byRule')}
        data={[
          { value: '', label: t('findings.everyRule') },
          ...rulesOnOffer(page, search).map(({ ruleId, count }) => ({
            value: ruleId,
            label: counted(t(`findings.rules.${ruleId}.title`), count),
          })),
        ]}
        value={search.regel ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ regel: page.rules.find(({ ruleId }) => ruleId === value)?.ruleId })
        }
      />
      <NativeSelect
        size="xs"
        aria-label={t('findings.byKind')}
        data={[
          { value: '', label: t('findings.everyKind') },
          ...FINDING_SUBJECTS.map((kind) => ({ value: kind, label: t(`findings.kinds.${kind}`) })),
        ]}
        value={search.soort ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ soort: oneOf(FINDING_SUBJECTS, value) })}
      />
      <NativeSelect
        size="xs"
        aria-label={t('findings.byRegion')}
        data={[
          { value: '', label: t('findings.everyRegion') },
          ...regions.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        value={search.regio ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ regio: value || undefined })}
      />
      <Checkbox
        size="xs"
        label={t('findings.mine')}
        checked={search.mijn ?? false}
        onChange={(event) => onChange({ mijn: event.currentTarget.checked || undefined })}
      />
      {isNarrowed(search) && (
        <Button size="xs" variant="subtle" onClick={onClear}>
          {t('findings.clear')}
        </Button>
      )}
    </search>
  );
}

/** The chosen rule stays on offer when nothing of it is left. */
function rulesOnOffer({ rules }: FindingPage, { regel }: FindingsSearch): FindingPage['rules'] {
  if (!regel || rules.some(({ ruleId }) => ruleId === regel)) return rules;
  return [{ ruleId: regel, count: 0 }, ...rules];
}
