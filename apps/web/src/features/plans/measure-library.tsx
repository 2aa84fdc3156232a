import { TextInput } from '@mantine/core';
import { COURSES_OF_ACTION, type CourseOfAction } from '@regiovast/domain/cases/courses-of-action';
import type { MeasuresView } from '@regiovast/domain/plans/measures.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Question } from '../../components/question.tsx';
import { useFormat } from '../../lib/format.ts';
import { oneOf } from '../../lib/search-params.ts';
import { trpc } from '../../lib/trpc.ts';
import { type BasketItem, basketKey, basketOf, basketText, searchLibrary, toggled } from './basket.ts';
import { BasketBox } from './basket-box.tsx';
import { LibraryApproach } from './library-approach.tsx';
import { LibraryCourse } from './library-course.tsx';
import './measure-library.css';

const route = getRouteApi('/_app/plannen/$id');
const OwnExperience = lazy(() => import('../arrangements/own-experience.tsx'));

type Props = { readonly view: MeasuresView; readonly onDone: (words: string) => void };

/** L-3 · the catalogue and the library to pick from; what lies in the basket stands in the address. */
export function MeasureLibrary({ view, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { may } = useMe();
  const { mandje, handeling, zoek } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: library } = useSuspenseQuery(trpc.plans.library.queryOptions());
  const [search, setSearch] = useState(zoek ?? '');
  const course = oneOf(COURSES_OF_ACTION, handeling);
  const courseName = (code: CourseOfAction) => t(`caseRecord.course.${code}`);
  const basket = basketOf(mandje);
  const found = searchLibrary(library, course, search, courseName);
  const keep = (change: {
    mandje?: string | undefined;
    handeling?: string | undefined;
    zoek?: string | undefined;
  }) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const canPick = view.can.add.can;
  const pickOf = (item: BasketItem) => ({
    canPick,
    isPicked: basket.some((known) => basketKey(known) === basketKey(item)),
    onPick: () => keep({ mandje: basketText(toggled(basket, item)) }),
  });
  return (
    <div className="measure-library">
      <div className="stack library-list">
        <p className="second">{t('planMeasures.library.intro')}</p>
        <div className="library-filters">
          <Question id="library-course" label={t('planMeasures.library.filterCourse')}>
            {(field) => (
              <select
                {...field}
                className="field"
                value={course ?? ''}
                onChange={(event) => keep({ handeling: event.currentTarget.value || undefined })}
              >
                <option value="">{t('planMeasures.library.allCourses')}</option>
                {COURSES_OF_ACTION.map((code) => (
                  <option key={code} value={code}>
                    {courseName(code)}
                  </option>
                ))}
              </select>
            )}
          </Question>
          <TextInput
            type="search"
            label={t('planMeasures.library.search')}
            maxLength={100}
            value={search}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setSearch(value);
              keep({ zoek: value.trim() === '' ? undefined : value });
            }}
          />
        </div>
        {may('arrangements.effects') && (
          <Suspense>
            <OwnExperience course={course ?? null} />
          </Suspense>
        )}
        {found.approaches.length + found.courses.length === 0 && (
          <p className="second">{t('planMeasures.library.none')}</p>
        )}
        {found.approaches.length > 0 && <h3>{t('planMeasures.library.approaches')}</h3>}
        {found.approaches.map((approach) => (
          <LibraryApproach
            key={approach.code}
            approach={approach}
            inPlan={view.measures.filter(({ approachCode }) => approachCode === approach.code).length}
            {...pickOf({ kind: 'approach', code: approach.code })}
          />
        ))}
        {found.courses.length > 0 && <h3>{t('planMeasures.library.courses')}</h3>}
        {found.courses.length > 0 && (
          <ul className="library-courses">
            {found.courses.map((code) => (
              <LibraryCourse
                key={code}
                name={courseName(code)}
                inPlan={
                  view.measures.filter((known) => known.origin === 'catalogue' && known.course === code)
                    .length
                }
                {...pickOf({ kind: 'course', course: code })}
              />
            ))}
          </ul>
        )}
        <p className="meta">
          {t('planMeasures.library.version', {
            version: library.version,
            date: format.date(library.validFrom),
            source: library.source,
          })}
        </p>
      </div>
      <BasketBox
        view={view}
        basket={basket}
        approaches={library.approaches}
        onChange={(items) => keep({ mandje: basketText(items) })}
        onDone={onDone}
      />
    </div>
  );
}
