import type { SurveyPageShape, SurveyQuestionShape } from '@ponte/contracts';
import { rankSectors, whyNotAnswerSurvey, whyNotLead, whyNotSurvey } from '@ponte/domain';
import type * as queries from './queries.ts';
import type { Viewed } from './viewing.ts';

const presentHead = ({ id, titles, state, options, closesAt }: queries.SurveyRow) => ({
  id,
  titles,
  state,
  options,
  closesAt: closesAt?.toISOString() ?? null,
});

export const presentSurveyRow = ({
  survey,
  answers,
  hasAnswered,
}: Awaited<ReturnType<typeof queries.listSurveys>>[number]) => ({
  ...presentHead(survey),
  answers,
  hasAnswered,
});

type Question = {
  survey: queries.SurveyRow;
  network: queries.NetworkRow;
  mine: queries.SurveyAnswerRow | null;
  now: Date;
};

/** What somebody who answers sees: the question and their own answer. */
export const presentQuestion = ({ survey, network, mine, now }: Question): SurveyQuestionShape => ({
  ...presentHead(survey),
  texts: survey.texts,
  network: { slug: network.slug, names: network.names },
  mine: mine && {
    organisation: mine.organisation,
    weights: mine.weights,
    comments: mine.comments,
    comment: mine.comment,
  },
  answer: whyNotAnswerSurvey(survey.state, survey.closesAt, now),
});

const hasEnded = ({ state }: queries.SurveyRow): boolean =>
  state === 'closed' || state === 'decided';

function presentRanks({ options }: queries.SurveyRow, answers: readonly queries.SurveyAnswerRow[]) {
  return rankSectors(options, answers).map((rank) => ({
    ...rank,
    spread: [...rank.spread],
    comments: answers.flatMap(({ comments, organisation }) => {
      const text = Object.hasOwn(comments, rank.code) ? comments[rank.code] : undefined;
      return text ? [{ organisation, text }] : [];
    }),
  }));
}

/** The whole of it for the group; what the answers say only after it has ended. */
export function presentSurvey(
  question: Question & { viewer: Viewed['viewer'] },
  answers: readonly queries.SurveyAnswerRow[],
): SurveyPageShape {
  const { survey, network, viewer } = question;
  const lead = whyNotLead(viewer, network.isPublic);
  const open = hasEnded(survey);
  const count = (kind: queries.SurveyAnswerRow['kind']) =>
    answers.filter((answer) => answer.kind === kind).length;
  const may = (action: Parameters<typeof whyNotSurvey>[0]) =>
    lead ?? whyNotSurvey(action, survey.state);
  return {
    ...presentQuestion(question),
    version: survey.version,
    key: survey.state === 'draft' ? null : survey.key,
    answers: { institutions: count('institution'), localActors: count('local_actor') },
    ranks: open ? presentRanks(survey, answers) : null,
    remarks: open
      ? answers.flatMap(({ organisation, comment }) =>
          comment ? [{ organisation, text: comment }] : [],
        )
      : [],
    chosen: survey.chosen,
    reasons: survey.reasons,
    decidedAt: survey.decidedAt?.toISOString() ?? null,
    actions: {
      edit: may('edit'),
      open: may('open'),
      close: may('close'),
      decide: may('decide'),
      delete: may('delete'),
    },
  };
}
