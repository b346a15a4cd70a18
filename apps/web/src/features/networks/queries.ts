import { $api } from '../../api/client.ts';

export const refreshedByNetwork = ['/api/networks', '/api/networks/{network}'];
export const refreshedBySurvey = [
  '/api/networks/{network}/surveys',
  '/api/networks/{network}/surveys/{survey}',
  '/api/networks/{network}',
  '/api/networks/focus',
  '/api/surveys/{key}',
];

export const refreshedByMeeting = [
  '/api/networks/{network}/meetings',
  '/api/networks/{network}/meetings/{meeting}',
];

export const refreshedByWork = ['/api/networks/{network}/work', '/api/account/tasks'];

export const useGroupWork = (network: string) =>
  $api.useQuery('get', '/api/networks/{network}/work', { params: { path: { network } } });

export const refreshedByDocuments = ['/api/networks/{network}/documents'];

export const useGroupDocuments = (network: string) =>
  $api.useQuery('get', '/api/networks/{network}/documents', { params: { path: { network } } });

export const refreshedByMailing = ['/api/networks/{network}/mailings'];

export const useGroupMailings = (network: string) =>
  $api.useQuery('get', '/api/networks/{network}/mailings', { params: { path: { network } } });

export const useGroupMailing = (network: string, mailing: string) =>
  $api.useQuery('get', '/api/networks/{network}/mailings/{mailing}', {
    params: { path: { network, mailing } },
  });

export const useGroupMeetings = (network: string) =>
  $api.useQuery('get', '/api/networks/{network}/meetings', { params: { path: { network } } });

export const useGroupMeeting = (network: string, meeting: string) =>
  $api.useQuery('get', '/api/networks/{network}/meetings/{meeting}', {
    params: { path: { network, meeting } },
  });

export const useNetworks = () => $api.useQuery('get', '/api/networks');

export const useNetwork = (network: string) =>
  $api.useQuery('get', '/api/networks/{network}', { params: { path: { network } } });

export const useSurveys = (network: string) =>
  $api.useQuery('get', '/api/networks/{network}/surveys', { params: { path: { network } } });

export const useSurvey = (network: string, survey: string) =>
  $api.useQuery('get', '/api/networks/{network}/surveys/{survey}', {
    params: { path: { network, survey } },
  });

export const useSurveyQuestion = (key: string) =>
  $api.useQuery('get', '/api/surveys/{key}', { params: { path: { key } } });
