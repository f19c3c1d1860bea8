// The operations around Evo Voice's sessions, as DTO source.
//
// No server published this file. It was assembled from public facts, the API's metadata pages as far as they could be
// read and a published client, and spelled as /types/typescript would print them. It is not a capture byte for byte, as
// hold-session.metadata.txt beside it is, and nothing in it was checked against the vendor's server.
// docs/discoveries/open-spellings.md says which names and rules are fact and which are a choice of this house.
// What the captured page declares (SessionInfo and its kin) is declared there alone.

export enum SortOrders
{
    Ascend = 'Ascend',
    Descend = 'Descend',
}

export enum MessageDirections
{
    Incoming = 'Incoming',
    Outgoing = 'Outgoing',
}

export class ListRequest<T> implements IReturn<ListResponse<T>>, IGet
{
    /** @description The page to retrieve, counted from 0 */
    // @ApiMember(Description="The page to retrieve, counted from 0")
    public page: number;

    /** @description If you want all objects to be returned. This should be used with care */
    // @ApiMember(Description="If you want all objects to be returned. This should be used with care")
    public all: boolean;

    /** @description The number of objects on a page, 25 unless told */
    // @ApiMember(Description="The number of objects on a page, 25 unless told")
    public countPerPage: number;

    /** @description The IDs of the objects to retrieve */
    // @ApiMember(Description="The IDs of the objects to retrieve")
    public specificIds: string[];

    /** @description The field to sort by */
    // @ApiMember(Description="The field to sort by")
    public sortField: string;

    /** @description The order to sort in */
    // @ApiMember(Description="The order to sort in")
    public sortOrder: SortOrders;

    /** @description Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array */
    // @ApiMember(Description="Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array")
    public simplifiedPaging: boolean;

    public constructor(init?: Partial<ListRequest<T>>) { (Object as any).assign(this, init); }
}

export class ListResponse<T>
{
    /** @description The items */
    // @ApiMember(Description="The items")
    public items: T[];

    /** @description The number of items on all pages */
    // @ApiMember(Description="The number of items on all pages")
    public totalCount: number;

    /** @description The number of pages */
    // @ApiMember(Description="The number of pages")
    public totalPages: number;

    /** @description Are there more pages of items? Used with simplified paging */
    // @ApiMember(Description="Are there more pages of items? Used with simplified paging")
    public hasMorePages: boolean;

    public constructor(init?: Partial<ListResponse<T>>) { (Object as any).assign(this, init); }
}

export class GetMySessionsResult
{
    public sessions: SessionInfo[];

    public constructor(init?: Partial<GetMySessionsResult>) { (Object as any).assign(this, init); }
}

export class GetActiveSessionsResult
{
    public sessions: SessionInfo[];

    public constructor(init?: Partial<GetActiveSessionsResult>) { (Object as any).assign(this, init); }
}

export class CallInfo
{
    public accountSid: string;
    public answeredBy: string;
    public callerName: string;
    public dateCreated: string;
    public dateUpdated: string;
    public direction: string;
    public duration: number;
    public endTime: string;
    public forwardedFrom: string;
    public from: string;
    public fromFormatted: string;
    public parentCallSid: string;
    public phoneNumberSid: string;
    public price: number;
    public priceUnit: string;
    public sid: string;
    public startTime: string;
    public status: string;
    public to: string;
    public toFormatted: string;
    public uri: string;

    public constructor(init?: Partial<CallInfo>) { (Object as any).assign(this, init); }
}

export class GetActiveCallsResult
{
    public calls: CallInfo[];

    public constructor(init?: Partial<GetActiveCallsResult>) { (Object as any).assign(this, init); }
}

export class ChatTranscriptMessage
{
    public date: string;
    public from: string;
    public body: string;
    public mediaUri: string;
    public mediaContentType: string;

    public constructor(init?: Partial<ChatTranscriptMessage>) { (Object as any).assign(this, init); }
}

export class GetChatTranscriptResult
{
    public messages: ChatTranscriptMessage[];

    public constructor(init?: Partial<GetChatTranscriptResult>) { (Object as any).assign(this, init); }
}

export class MessageInfo
{
    public id: string;
    public accountId: string;
    public customerId: string;
    public endpointId: string;
    public endpointDisplayName: string;
    public date: string;
    public direction: MessageDirections;
    public otherAddress: string;
    public sender: string;
    public text: string;
    public isUnread: boolean;

    public constructor(init?: Partial<MessageInfo>) { (Object as any).assign(this, init); }
}

export class UserInfo
{
    public isAuthenticated: boolean;
    public id: string;
    public name: string;
    public emailAddress: string;
    public roles: string[];
    public accountIds: string[];
    public accountNames: string[];

    public constructor(init?: Partial<UserInfo>) { (Object as any).assign(this, init); }
}

/** @description Retrieve a list of sessions */
// @Route("/sessions", "GET")
// @ValidateRequest(Validator="IsAuthenticated")
// @Api(Description="Retrieve a list of sessions")
export class ListSessions extends ListRequest<SessionInfo> implements IReturn<ListResponse<SessionInfo>>
{
    /** @description The account IDs for the sessions to retrieve */
    // @ApiMember(Description="The account IDs for the sessions to retrieve")
    public accountIds: string[];

    /** @description Whether to search live or archived sessions */
    // @ApiMember(Description="Whether to search live or archived sessions")
    public searchArchive: boolean;

    /** @description The first day to retrieve sessions of (YYYY-MM-DD) */
    // @ApiMember(Description="The first day to retrieve sessions of (YYYY-MM-DD)")
    public startDate: string;

    /** @description The last day to retrieve sessions of (YYYY-MM-DD) */
    // @ApiMember(Description="The last day to retrieve sessions of (YYYY-MM-DD)")
    public endDate: string;

    /** @description The customer IDs for the sessions to retrieve */
    // @ApiMember(Description="The customer IDs for the sessions to retrieve")
    public customerIds: string[];

    /** @description The endpoint IDs for the sessions to retrieve */
    // @ApiMember(Description="The endpoint IDs for the sessions to retrieve")
    public endpointIds: string[];

    /** @description The from address - this is a contains search */
    // @ApiMember(Description="The from address - this is a contains search")
    public from: string;

    /** @description The to address - this is a contains search */
    // @ApiMember(Description="The to address - this is a contains search")
    public to: string;

    /** @description Filter by text in the log */
    // @ApiMember(Description="Filter by text in the log")
    public log: string;

    /** @description Filter by parent session ID */
    // @ApiMember(Description="Filter by parent session ID")
    public parentSessionId: string;

    public constructor(init?: Partial<ListSessions>) { super(init); (Object as any).assign(this, init); }
    public getTypeName() { return 'ListSessions'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new ListResponse<SessionInfo>(); }
}

/** @description Retrieve the specified session */
// @Route("/sessions/{sessionId}", "GET")
// @ValidateRequest(Validator="IsAuthenticated")
// @Api(Description="Retrieve the specified session")
export class GetSession implements IReturn<SessionInfo>, IGet
{
    /** @description The ID of the session to retrieve */
    // @ApiMember(Description="The ID of the session to retrieve")
    public sessionId: string;

    public constructor(init?: Partial<GetSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetSession'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Create a new session */
// @Route("/sessions", "POST")
// @ValidateRequest(Validator="HasRole(`User`)")
// @Api(Description="Create a new session")
export class NewSession implements IReturn<SessionInfo>, IPost
{
    /** @description The ID of the account that the session belongs to */
    // @ApiMember(Description="The ID of the account that the session belongs to")
    public accountId: string;

    /** @description The ID of the customer that the session is with */
    // @ApiMember(Description="The ID of the customer that the session is with")
    public customerId: string;

    /** @description The ID of the endpoint of the session */
    // @ApiMember(Description="The ID of the endpoint of the session")
    public endpointId: string;

    /** @description Voice, chat or fax */
    // @ApiMember(Description="Voice, chat or fax")
    public channel?: FlowChannels;

    /** @description Incoming or outgoing */
    // @ApiMember(Description="Incoming or outgoing")
    public direction?: SessionDirections;

    /** @description Whom to reach, as one would dial it */
    // @ApiMember(Description="Whom to reach, as one would dial it")
    public destination: string;

    /** @description The address to reach */
    // @ApiMember(Description="The address to reach")
    public toAddress: string;

    /** @description The address that the session comes from */
    // @ApiMember(Description="The address that the session comes from")
    public fromAddress: string;

    /** @description The name that the session comes from */
    // @ApiMember(Description="The name that the session comes from")
    public fromName: string;

    /** @description Outbound caller ID to use */
    // @ApiMember(Description="Outbound caller ID to use")
    public callerId: string;

    /** @description The display name of the session */
    // @ApiMember(Description="The display name of the session")
    public displayName: string;

    /** @description Any console data for the session */
    // @ApiMember(Description="Any console data for the session")
    public consoleData: string;

    /** @description The callback number */
    // @ApiMember(Description="The callback number")
    public callbackNumber: string;

    /** @description The ring queue to put the session into */
    // @ApiMember(Description="The ring queue to put the session into")
    public ringQueueId: string;

    /** @description The ID of the session that this one comes out of */
    // @ApiMember(Description="The ID of the session that this one comes out of")
    public parentSessionId: string;

    public constructor(init?: Partial<NewSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewSession'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Create a new outgoing call and process it with the specified flow. This can only be used for voice sessions. If no caller ID is specified, we will use a random one. */
// @Route("/sessions/outgoing", "POST")
// @ValidateRequest(Validator="HasAnyRole([`Manager`,`SystemAdministrator`])")
// @Api(Description="Create a new outgoing call and process it with the specified flow. This can only be used for voice sessions. If no caller ID is specified, we will use a random one.")
export class NewOutgoingSession implements IReturnVoid, IPost
{
    /** @description The ID of the flow to be executed as soon as the call is answered. */
    // @ApiMember(Description="The ID of the flow to be executed as soon as the call is answered.")
    public flowId: string;

    /** @description The E164 number to dial */
    // @ApiMember(Description="The E164 number to dial")
    public numberToDial: string;

    /** @description The caller ID to use; must be the E164 number of an owned phone number */
    // @ApiMember(Description="The caller ID to use; must be the E164 number of an owned phone number")
    public callerId: string;

    public constructor(init?: Partial<NewOutgoingSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'NewOutgoingSession'; }
    public getMethod() { return 'POST'; }
    public createResponse() {}
}

// @Route("/sessions/{sessionId}", "PATCH")
// @ValidateRequest(Validator="IsAuthenticated")
export class PatchSession implements IReturn<SessionInfo>, IPatch
{
    public sessionId: string;
    public consoleData: string;
    public callState?: SessionCallState;
    public holdReason?: SessionHoldReasons;
    public queueState?: SessionQueueStates;

    public constructor(init?: Partial<PatchSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchSession'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Ends the specified session */
// @Route("/sessions/{sessionId}", "DELETE")
// @ValidateRequest(Validator="HasRole(`User`)")
// @Api(Description="Ends the specified session")
export class EndSession implements IReturnVoid, IDelete
{
    /** @description The specified session ID */
    // @ApiMember(Description="The specified session ID")
    public sessionId: string;

    /** @description The local call ID */
    // @ApiMember(Description="The local call ID")
    public callSid: string;

    public constructor(init?: Partial<EndSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'EndSession'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() {}
}

// @Route("/sessions", "DELETE")
// @ValidateRequest(Validator="HasAnyRole([`Manager`,`SystemAdministrator`])")
export class DeleteSessions implements IReturnVoid, IDelete
{
    public accountId: string;
    public startDateTime: string;
    public endDateTime: string;

    public constructor(init?: Partial<DeleteSessions>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteSessions'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() {}
}

/** @description Redirect the session to a new destination */
// @Route("/sessions/{sessionId}/redirect", "POST")
// @ValidateRequest(Validator="HasRole(`User`)")
// @Api(Description="Redirect the session to a new destination")
export class RedirectSession implements IReturnVoid, IPost
{
    public sessionId: string;
    public destination: string;
    public callerId: string;

    public constructor(init?: Partial<RedirectSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RedirectSession'; }
    public getMethod() { return 'POST'; }
    public createResponse() {}
}

// @Route("/sessions/{sessionId}/reject", "POST")
// @ValidateRequest(Validator="HasRole(`User`)")
export class RejectSession implements IReturn<SessionInfo>, IPost
{
    public sessionId: string;

    public constructor(init?: Partial<RejectSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RejectSession'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new SessionInfo(); }
}

// @Route("/sessions/{sessionId}/record", "POST")
// @ValidateRequest(Validator="HasRole(`User`)")
export class RecordSession implements IReturn<SessionInfo>, IPost
{
    public sessionId: string;

    public constructor(init?: Partial<RecordSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'RecordSession'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new SessionInfo(); }
}

// @Route("/sessions/{sessionId}/log", "POST")
// @ValidateRequest(Validator="HasRole(`User`)")
export class LogSession implements IReturn<SessionInfo>, IPost
{
    public sessionId: string;
    public message: string;
    public text: string;
    public body: string;
    public entry: string;

    public constructor(init?: Partial<LogSession>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'LogSession'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Get all your active sessions */
// @Route("/sessions/my", "GET")
// @ValidateRequest(Validator="HasRole(`User`)")
// @Api(Description="Get all your active sessions")
export class GetMySessions implements IReturn<GetMySessionsResult>, IGet
{

    public constructor(init?: Partial<GetMySessions>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetMySessions'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new GetMySessionsResult(); }
}

/** @description Get your active sessions. Will eventually replace GetMySessions */
// @Route("/sessions/active", "GET")
// @ValidateRequest(Validator="HasRole(`User`)")
// @Api(Description="Get your active sessions. Will eventually replace GetMySessions")
export class GetActiveSessions implements IReturn<GetActiveSessionsResult>
{

    public constructor(init?: Partial<GetActiveSessions>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetActiveSessions'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new GetActiveSessionsResult(); }
}

// @Route("/calls/active", "GET")
// @ValidateRequest(Validator="HasAnyRole([`SystemAdministrator`,`Manager`,`CallCenterDashboard`])")
export class GetActiveCalls implements IReturn<GetActiveCallsResult>, IGet
{
    public accountId: string;

    public constructor(init?: Partial<GetActiveCalls>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetActiveCalls'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new GetActiveCallsResult(); }
}

// @Route("/sessions/{sessionId}/conference", "POST")
// @ValidateRequest(Validator="IsAuthenticated")
export class StartConference implements IReturn<SessionInfo>, IPost
{
    public sessionId: string;
    public callSid: string;
    public destination: string;
    public fromNumber: string;

    public constructor(init?: Partial<StartConference>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'StartConference'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Converts the specified call into a conference call if necessary and dials the specified member. */
// @Route("/sessions/{sessionId}/conference/members", "POST")
// @ValidateRequest(Validator="IsAuthenticated")
// @Api(Description="Converts the specified call into a conference call if necessary and dials the specified member.")
export class AddConferenceMember implements IReturn<SessionInfo>, IPost
{
    /** @description The ID of the active session */
    // @ApiMember(Description="The ID of the active session")
    public sessionId: string;

    /** @description The sid of the active call that is on the voice device */
    // @ApiMember(Description="The sid of the active call that is on the voice device")
    public callSid: string;

    /** @description The party to invite to the conference */
    // @ApiMember(Description="The party to invite to the conference")
    public destination: string;

    /** @description The FROM (caller ID) to use */
    // @ApiMember(Description="The FROM (caller ID) to use")
    public fromNumber: string;

    public constructor(init?: Partial<AddConferenceMember>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'AddConferenceMember'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new SessionInfo(); }
}

// @Route("/sessions/{sessionId}/conference/members/{callSid}", "PATCH")
// @ValidateRequest(Validator="IsAuthenticated")
export class PatchConferenceMember implements IReturn<SessionInfo>, IPatch
{
    public sessionId: string;
    public callSid: string;
    public hold?: boolean;
    public onHold?: boolean;
    public isHeld?: boolean;
    public muted?: boolean;
    public mute?: boolean;
    public isMuted?: boolean;

    public constructor(init?: Partial<PatchConferenceMember>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'PatchConferenceMember'; }
    public getMethod() { return 'PATCH'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Add a member to the chat session */
// @Route("/sessions/{sessionId}/members", "POST")
// @ValidateRequest(Validator="HasRole(`User`)")
// @Api(Description="Add a member to the chat session")
export class InviteChatMember implements IReturn<SessionInfo>, IPost
{
    public sessionId: string;

    /** @description The member to add: cell phone number, user ID (email) */
    // @ApiMember(Description="The member to add: cell phone number, user ID (email)")
    public memberToAdd: string;

    /** @description Outbound caller ID to use */
    // @ApiMember(Description="Outbound caller ID to use")
    public callerId: string;

    public constructor(init?: Partial<InviteChatMember>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'InviteChatMember'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Removes the specified member from the chat */
// @Route("/sessions/{sessionId}/members/{memberId}", "DELETE")
// @ValidateRequest(Validator="HasRole(`User`)")
// @Api(Description="Removes the specified member from the chat")
export class DeleteChatMember implements IReturn<SessionInfo>, IDelete
{
    public sessionId: string;
    public memberId: string;

    /** @description The member to remove: cell phone number, user ID (email) */
    // @ApiMember(Description="The member to remove: cell phone number, user ID (email)")
    public memberToRemove: string;

    public constructor(init?: Partial<DeleteChatMember>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'DeleteChatMember'; }
    public getMethod() { return 'DELETE'; }
    public createResponse() { return new SessionInfo(); }
}

/** @description Gets the specified transcript */
// @Route("/sessions/{sessionId}/transcript", "GET")
// @ValidateRequest(Validator="HasRole(`User`)")
// @Api(Description="Gets the specified transcript")
export class GetChatTranscript implements IReturn<GetChatTranscriptResult>, IGet
{
    public sessionId: string;
    public includeHistorical?: boolean;

    /** @description The date to go back to. Max 6 months in past */
    // @ApiMember(Description="The date to go back to. Max 6 months in past")
    public historicalCutOffDate: string;

    public constructor(init?: Partial<GetChatTranscript>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetChatTranscript'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new GetChatTranscriptResult(); }
}

// @Route("/sessions/{sessionId}/messages", "POST")
// @Route("/messages")
// @ValidateRequest(Validator="HasRole(`User`)")
export class SendMessage implements IReturn<MessageInfo>, IPost
{
    /** @description The session to send to. Specify either this or EndpointId+ToAddress */
    // @ApiMember(Description="The session to send to. Specify either this or EndpointId+ToAddress")
    public sessionId: string;

    public endpointId: string;

    /** @description The address to send to, such as +15556667777. Not used if SessionId is specified */
    // @ApiMember(Description="The address to send to, such as +15556667777. Not used if SessionId is specified")
    public toAddress: string;

    public body: string;

    public constructor(init?: Partial<SendMessage>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'SendMessage'; }
    public getMethod() { return 'POST'; }
    public createResponse() { return new MessageInfo(); }
}

// @Route("/auth/status", "GET")
export class GetAuthStatus implements IReturn<UserInfo>, IGet
{

    public constructor(init?: Partial<GetAuthStatus>) { (Object as any).assign(this, init); }
    public getTypeName() { return 'GetAuthStatus'; }
    public getMethod() { return 'GET'; }
    public createResponse() { return new UserInfo(); }
}
