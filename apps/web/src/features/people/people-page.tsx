import type { PersonRow } from '@regiovast/domain/people/people.schemas';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../components/page-title.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { trpc } from '../../lib/trpc.ts';
import { InviteForm } from './invite-form.tsx';
import { OrganisationForm } from './organisation-form.tsx';

/** Everybody with an account, and the way to invite one more. */
export function PeoplePage() {
  const { t } = useTranslation();
  const { data: people } = useSuspenseQuery(trpc.people.list.queryOptions());
  const columns: Column<PersonRow>[] = [
    { id: 'name', header: t('people.name'), cell: (row) => row.name, isRowHeader: true },
    { id: 'email', header: t('people.email'), cell: (row) => row.email },
    { id: 'organisation', header: t('people.organisation'), cell: (row) => row.organisationName },
    {
      id: 'roles',
      header: t('people.roles'),
      cell: (row) => row.roles.map((role) => t(`terms.role.${role}`)).join(', '),
    },
  ];
  return (
    <>
      <PageTitle title={t('people.title')} aside={t('people.count', { count: people.length })} />
      <div className="stack">
        <section className="box" aria-labelledby="invite">
          <div className="box-head">
            <h2 id="invite">{t('people.inviteSomebody')}</h2>
          </div>
          <InviteForm />
        </section>
        <section className="box" aria-labelledby="add-organisation">
          <div className="box-head">
            <h2 id="add-organisation">{t('people.addOrganisation')}</h2>
          </div>
          <OrganisationForm />
          <p className="box-body">
            <Link to="/beheer/regios" search={{ soort: 'rhoArea' }}>
              {t('people.areas')}
            </Link>
          </p>
        </section>
        <div className="box">
          <DataTable
            caption={t('people.title')}
            columns={columns}
            rows={people}
            rowId={(row) => row.personId}
          />
        </div>
      </div>
    </>
  );
}
