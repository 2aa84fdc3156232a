import type { Audience } from '@regiovast/domain/work/audience';
import type { SubjectKind } from '@regiovast/domain/work/subject-kinds';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';

const CHOICES: readonly Audience[] = ['organisation', 'everyone'];

function readLaterKey(kind: SubjectKind) {
  switch (kind) {
    case 'plan':
      return 'talk.readLaterPlan';
    case 'arrangement':
      return 'talk.readLaterArrangement';
    case 'housingCase':
      return 'talk.readLaterHousing';
    case 'case':
    case 'chainCase':
    case 'practice':
    case 'followRequest':
      return 'talk.readLater';
    default:
      return kind satisfies never;
  }
}

/** W-4 · who reads what is about to be said or handed over, said before it is sent. */
export function AudienceChoice(props: {
  name: string;
  subjectKind: SubjectKind;
  value: Audience;
  /** Names of the organisations that read it with this choice; undefined while they are asked. */
  organisations: readonly string[] | undefined;
  onChoose: (audience: Audience) => void;
}) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const { name, subjectKind, value, organisations, onChoose } = props;
  const names = organisations && new Intl.ListFormat(i18n.language).format(organisations);
  return (
    <fieldset className="choices">
      <legend className="question">{t('talk.audience')}</legend>
      <div className="choice-bar">
        {CHOICES.map((audience) => (
          <label key={audience}>
            <input
              type="radio"
              name={name}
              checked={value === audience}
              onChange={() => onChoose(audience)}
            />
            <span>{t(`talk.audiences.${audience}`, { organisation: me.organisation.name })}</span>
          </label>
        ))}
      </div>
      <p className="meta audience-words" role="status">
        <Icon name={value === 'organisation' ? 'lock' : 'share'} size={14} />
        <span>
          {names === undefined ? '…' : t('talk.readBy', { organisations: names })}{' '}
          {value === 'everyone' && t(readLaterKey(subjectKind))}
        </span>
      </p>
    </fieldset>
  );
}

/** Who reads a comment or a file, beside it. */
export function AudienceMark({ audience }: { audience: Audience }) {
  const { t } = useTranslation();
  return (
    <span className="audience-mark">
      <Icon name={audience === 'organisation' ? 'lock' : 'share'} size={12} />
      {t(`talk.chip.${audience}`)}
    </span>
  );
}
