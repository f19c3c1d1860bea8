/** The TypeScript types of the API, generated from openapi.yaml by `understudy generate`; not edited by hand. */

export interface paths {
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a list of sessions
         * @description Retrieve a list of sessions
         */
        get: operations["ListSessions"];
        put?: never;
        /**
         * Create a new session
         * @description Create a new session
         */
        post: operations["NewSession"];
        /**
         * Delete Sessions
         * @description The server does not describe DeleteSessions.
         */
        delete: operations["DeleteSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the specified session
         * @description Retrieve the specified session
         */
        get: operations["GetSession"];
        put?: never;
        post?: never;
        /**
         * Ends the specified session
         * @description Ends the specified session
         */
        delete: operations["EndSession"];
        options?: never;
        head?: never;
        /**
         * Patch Session
         * @description The server does not describe PatchSession.
         */
        patch: operations["PatchSession"];
        trace?: never;
    };
    "/sessions/outgoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a new outgoing call and process it with the specified flow. This can only be used for voice sessions. If no caller ID is specified, we will use a random one.
         * @description Create a new outgoing call and process it with the specified flow. This can only be used for voice sessions. If no caller ID is specified, we will use a random one.
         */
        post: operations["NewOutgoingSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/redirect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redirect the session to a new destination
         * @description Redirect the session to a new destination
         */
        post: operations["RedirectSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject Session
         * @description The server does not describe RejectSession.
         */
        post: operations["RejectSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record Session
         * @description The server does not describe RecordSession.
         */
        post: operations["RecordSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log Session
         * @description The server does not describe LogSession.
         */
        post: operations["LogSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/my": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all your active sessions
         * @description Get all your active sessions
         */
        get: operations["GetMySessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your active sessions. Will eventually replace GetMySessions
         * @description Get your active sessions. Will eventually replace GetMySessions
         */
        get: operations["GetActiveSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Active Calls
         * @description The server does not describe GetActiveCalls.
         */
        get: operations["GetActiveCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/conference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start Conference
         * @description The server does not describe StartConference.
         */
        post: operations["StartConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/conference/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Converts the specified call into a conference call if necessary and dials the specified member.
         * @description Converts the specified call into a conference call if necessary and dials the specified member.
         */
        post: operations["AddConferenceMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/conference/members/{callSid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Patch Conference Member
         * @description The server does not describe PatchConferenceMember.
         */
        patch: operations["PatchConferenceMember"];
        trace?: never;
    };
    "/sessions/{sessionId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a member to the chat session
         * @description Add a member to the chat session
         */
        post: operations["InviteChatMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes the specified member from the chat
         * @description Removes the specified member from the chat
         */
        delete: operations["DeleteChatMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gets the specified transcript
         * @description Gets the specified transcript
         */
        get: operations["GetChatTranscript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Message
         * @description The server does not describe SendMessage.
         */
        post: operations["SendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Send Message
         * @description The server does not describe SendMessage.
         */
        get: operations["SendMessage_2"];
        /**
         * Send Message
         * @description The server does not describe SendMessage.
         */
        put: operations["SendMessage_4"];
        /**
         * Send Message
         * @description The server does not describe SendMessage.
         */
        post: operations["SendMessage_3"];
        /**
         * Send Message
         * @description The server does not describe SendMessage.
         */
        delete: operations["SendMessage_5"];
        options?: never;
        head?: never;
        /**
         * Send Message
         * @description The server does not describe SendMessage.
         */
        patch: operations["SendMessage_6"];
        trace?: never;
    };
    "/auth/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Auth Status
         * @description The server does not describe GetAuthStatus.
         */
        get: operations["GetAuthStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold the specified session
         * @description Hold the specified session
         */
        post: operations["HoldSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        SortOrders: "Ascend" | "Descend";
        /** @enum {string} */
        MessageDirections: "Incoming" | "Outgoing";
        ListRequest_SessionInfo_: {
            /** @description The page to retrieve, counted from 0 */
            page?: number;
            /** @description If you want all objects to be returned. This should be used with care */
            all?: boolean;
            /** @description The number of objects on a page, 25 unless told */
            countPerPage?: number;
            /** @description The IDs of the objects to retrieve */
            specificIds?: string[] | null;
            /** @description The field to sort by */
            sortField?: string | null;
            /** @description The order to sort in */
            sortOrder?: components["schemas"]["SortOrders"];
            /** @description Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array */
            simplifiedPaging?: boolean;
        };
        ListResponse_SessionInfo_: {
            /** @description The items */
            items?: components["schemas"]["SessionInfo"][] | null;
            /** @description The number of items on all pages */
            totalCount: number;
            /** @description The number of pages */
            totalPages: number;
            /** @description Are there more pages of items? Used with simplified paging */
            hasMorePages: boolean;
        };
        GetMySessionsResult: {
            sessions?: components["schemas"]["SessionInfo"][] | null;
        };
        GetActiveSessionsResult: {
            sessions?: components["schemas"]["SessionInfo"][] | null;
        };
        CallInfo: {
            accountSid?: string | null;
            answeredBy?: string | null;
            callerName?: string | null;
            dateCreated?: string | null;
            dateUpdated?: string | null;
            direction?: string | null;
            duration: number;
            endTime?: string | null;
            forwardedFrom?: string | null;
            from?: string | null;
            fromFormatted?: string | null;
            parentCallSid?: string | null;
            phoneNumberSid?: string | null;
            price: number;
            priceUnit?: string | null;
            sid?: string | null;
            startTime?: string | null;
            status?: string | null;
            to?: string | null;
            toFormatted?: string | null;
            uri?: string | null;
        };
        GetActiveCallsResult: {
            calls?: components["schemas"]["CallInfo"][] | null;
        };
        ChatTranscriptMessage: {
            date?: string | null;
            from?: string | null;
            body?: string | null;
            mediaUri?: string | null;
            mediaContentType?: string | null;
        };
        GetChatTranscriptResult: {
            messages?: components["schemas"]["ChatTranscriptMessage"][] | null;
        };
        MessageInfo: {
            id?: string | null;
            accountId?: string | null;
            customerId?: string | null;
            endpointId?: string | null;
            endpointDisplayName?: string | null;
            date?: string | null;
            direction: components["schemas"]["MessageDirections"];
            otherAddress?: string | null;
            sender?: string | null;
            text?: string | null;
            isUnread: boolean;
        };
        UserInfo: {
            isAuthenticated: boolean;
            id?: string | null;
            name?: string | null;
            emailAddress?: string | null;
            roles?: string[] | null;
            accountIds?: string[] | null;
            accountNames?: string[] | null;
        };
        /** @description Retrieve a list of sessions */
        ListSessions: components["schemas"]["ListRequest_SessionInfo_"] & {
            /** @description The account IDs for the sessions to retrieve */
            accountIds?: string[] | null;
            /** @description Whether to search live or archived sessions */
            searchArchive?: boolean;
            /** @description The first day to retrieve sessions of (YYYY-MM-DD) */
            startDate?: string | null;
            /** @description The last day to retrieve sessions of (YYYY-MM-DD) */
            endDate?: string | null;
            /** @description The customer IDs for the sessions to retrieve */
            customerIds?: string[] | null;
            /** @description The endpoint IDs for the sessions to retrieve */
            endpointIds?: string[] | null;
            /** @description The from address - this is a contains search */
            from?: string | null;
            /** @description The to address - this is a contains search */
            to?: string | null;
            /** @description Filter by text in the log */
            log?: string | null;
            /** @description Filter by parent session ID */
            parentSessionId?: string | null;
        };
        /** @description Retrieve the specified session */
        GetSession: {
            /** @description The ID of the session to retrieve */
            sessionId?: string | null;
        };
        /** @description Create a new session */
        NewSession: {
            /** @description The ID of the account that the session belongs to */
            accountId?: string | null;
            /** @description The ID of the customer that the session is with */
            customerId?: string | null;
            /** @description The ID of the endpoint of the session */
            endpointId?: string | null;
            /** @description Voice, chat or fax */
            channel?: components["schemas"]["FlowChannels"] | null;
            /** @description Incoming or outgoing */
            direction?: components["schemas"]["SessionDirections"] | null;
            /** @description Whom to reach, as one would dial it */
            destination?: string | null;
            /** @description The address to reach */
            toAddress?: string | null;
            /** @description The address that the session comes from */
            fromAddress?: string | null;
            /** @description The name that the session comes from */
            fromName?: string | null;
            /** @description Outbound caller ID to use */
            callerId?: string | null;
            /** @description The display name of the session */
            displayName?: string | null;
            /** @description Any console data for the session */
            consoleData?: string | null;
            /** @description The callback number */
            callbackNumber?: string | null;
            /** @description The ring queue to put the session into */
            ringQueueId?: string | null;
            /** @description The ID of the session that this one comes out of */
            parentSessionId?: string | null;
        };
        /** @description Create a new outgoing call and process it with the specified flow. This can only be used for voice sessions. If no caller ID is specified, we will use a random one. */
        NewOutgoingSession: {
            /** @description The ID of the flow to be executed as soon as the call is answered. */
            flowId?: string | null;
            /** @description The E164 number to dial */
            numberToDial?: string | null;
            /** @description The caller ID to use; must be the E164 number of an owned phone number */
            callerId?: string | null;
        };
        PatchSession: {
            sessionId?: string | null;
            consoleData?: string | null;
            callState?: components["schemas"]["SessionCallState"] | null;
            holdReason?: components["schemas"]["SessionHoldReasons"] | null;
            queueState?: components["schemas"]["SessionQueueStates"] | null;
        };
        /** @description Ends the specified session */
        EndSession: {
            /** @description The specified session ID */
            sessionId?: string | null;
            /** @description The local call ID */
            callSid?: string | null;
        };
        DeleteSessions: {
            accountId?: string | null;
            startDateTime?: string | null;
            endDateTime?: string | null;
        };
        /** @description Redirect the session to a new destination */
        RedirectSession: {
            sessionId?: string | null;
            destination?: string | null;
            callerId?: string | null;
        };
        RejectSession: {
            sessionId?: string | null;
        };
        RecordSession: {
            sessionId?: string | null;
        };
        LogSession: {
            sessionId?: string | null;
            message?: string | null;
            text?: string | null;
            body?: string | null;
            entry?: string | null;
        };
        /** @description Get all your active sessions */
        GetMySessions: Record<string, never>;
        /** @description Get your active sessions. Will eventually replace GetMySessions */
        GetActiveSessions: Record<string, never>;
        GetActiveCalls: {
            accountId?: string | null;
        };
        StartConference: {
            sessionId?: string | null;
            callSid?: string | null;
            destination?: string | null;
            fromNumber?: string | null;
        };
        /** @description Converts the specified call into a conference call if necessary and dials the specified member. */
        AddConferenceMember: {
            /** @description The ID of the active session */
            sessionId?: string | null;
            /** @description The sid of the active call that is on the voice device */
            callSid?: string | null;
            /** @description The party to invite to the conference */
            destination?: string | null;
            /** @description The FROM (caller ID) to use */
            fromNumber?: string | null;
        };
        PatchConferenceMember: {
            sessionId?: string | null;
            callSid?: string | null;
            hold?: boolean | null;
            onHold?: boolean | null;
            isHeld?: boolean | null;
            muted?: boolean | null;
            mute?: boolean | null;
            isMuted?: boolean | null;
        };
        /** @description Add a member to the chat session */
        InviteChatMember: {
            sessionId?: string | null;
            /** @description The member to add: cell phone number, user ID (email) */
            memberToAdd?: string | null;
            /** @description Outbound caller ID to use */
            callerId?: string | null;
        };
        /** @description Removes the specified member from the chat */
        DeleteChatMember: {
            sessionId?: string | null;
            memberId?: string | null;
            /** @description The member to remove: cell phone number, user ID (email) */
            memberToRemove?: string | null;
        };
        /** @description Gets the specified transcript */
        GetChatTranscript: {
            sessionId?: string | null;
            includeHistorical?: boolean | null;
            /** @description The date to go back to. Max 6 months in past */
            historicalCutOffDate?: string | null;
        };
        SendMessage: {
            /** @description The session to send to. Specify either this or EndpointId+ToAddress */
            sessionId?: string | null;
            endpointId?: string | null;
            /** @description The address to send to, such as +15556667777. Not used if SessionId is specified */
            toAddress?: string | null;
            body?: string | null;
        };
        GetAuthStatus: Record<string, never>;
        EntityInfo: {
            /** @description The ID of the object */
            id?: string | null;
            /** @description The date the object was created */
            dateCreated?: string | null;
            /** @description The date the object was last modified */
            dateLastModified?: string | null;
            /** @description The user that created this object */
            createdBy?: string | null;
            /** @description The user that last modified this object */
            lastModifiedBy?: string | null;
        };
        /** @enum {string} */
        SessionDialState: "None" | "Active";
        /** @enum {string} */
        SessionCallState: "Disconnected" | "Ringing" | "Connected" | "Hold" | "Passive";
        /** @enum {string} */
        SessionQueueStates: "None" | "Queued" | "Ringing" | "Connected" | "Hold" | "Disconnected";
        CustomerBreadcrumb: {
            id?: string | null;
            name?: string | null;
        };
        /** @enum {string} */
        FlowChannels: "Voice" | "Chat" | "Fax";
        /** @enum {string} */
        SessionHoldReasons: "None" | "Transferring";
        SessionLogInfo: {
            date?: string | null;
            message?: string | null;
        };
        /** @enum {string} */
        SessionMemberCallState: "None" | "Ringing" | "Connected" | "Hold";
        /** @enum {string} */
        SessionMemberRoles: "None" | "Caller" | "Agent" | "Transfer";
        SessionMemberInfo: {
            identity?: string | null;
            endpointId?: string | null;
            displayName?: string | null;
            isOriginalMember: boolean;
            avatarUrl?: string | null;
            applicationData?: {
                [key: string]: string;
            } | null;
            callState: components["schemas"]["SessionMemberCallState"];
            role: components["schemas"]["SessionMemberRoles"];
            callSid?: string | null;
            muted: boolean;
        };
        /** @enum {string} */
        SessionDirections: "Incoming" | "Outgoing";
        SessionInfo: components["schemas"]["EntityInfo"] & {
            /** @description The state of the session */
            dialState: components["schemas"]["SessionDialState"];
            /** @description The call state of the session */
            callState: components["schemas"]["SessionCallState"];
            /** @description The queue state of the session */
            queueState: components["schemas"]["SessionQueueStates"];
            /** @description The ID of the account associated with the flow */
            accountId?: string | null;
            /** @description The name of the account associated with the session */
            accountName?: string | null;
            /** @description The ID of the customer this session is associated with */
            customerId?: string | null;
            /** @description The customer breadcrumb this session is associated with */
            customerBreadcrumb?: components["schemas"]["CustomerBreadcrumb"][] | null;
            /** @description The name of the customer this session is associated with */
            customerName?: string | null;
            /** @description The ID of the endpoint associated with this session */
            endpointId?: string | null;
            /** @description The name of the endpoint associated with this session */
            endpointName?: string | null;
            /** @description The date the call completed */
            dateCompleted?: string | null;
            /** @description The destination of the session (e.g. what was entered into the Dial box) */
            destination?: string | null;
            /** @description The to address if any */
            toAddress?: string | null;
            /** @description The from address if any */
            fromAddress?: string | null;
            /** @description The from name if any */
            fromName?: string | null;
            /** @description Answered by name (if any) */
            answeredByName?: string | null;
            /** @description The ID of the queue member assigned to this call */
            queueMemberId?: string | null;
            /** @description The flow channel */
            channel: components["schemas"]["FlowChannels"];
            /** @description Has the session ended */
            ended: boolean;
            /** @description The outcome of the call */
            outcome?: string | null;
            /** @description The twilio Call SID of this session */
            callSid?: string | null;
            /** @description Any console data for this session */
            consoleData?: string | null;
            /** @description The name of the hold queue for this call */
            holdQueueName?: string | null;
            /** @description The user ID who put this call on hold */
            heldByUserId?: string | null;
            /** @description The reason for the hold */
            holdReason: components["schemas"]["SessionHoldReasons"];
            /** @description The SID of the conference if in a conference call */
            conferenceSid?: string | null;
            /** @description The display name for this session */
            displayName?: string | null;
            /** @description The log entries for this session */
            log?: components["schemas"]["SessionLogInfo"][] | null;
            /** @description The members of this session */
            members?: components["schemas"]["SessionMemberInfo"][] | null;
            /** @description The callback number (typically used for SIP to User calls) */
            callbackNumber?: string | null;
            /** @description The ID of the endpoint that answered */
            answeredById?: string | null;
            /** @description Is this session incoming or outgoing? */
            direction: components["schemas"]["SessionDirections"];
            /** @description The phone number that this session is coming from (used with SMS chats) */
            fromPhoneNumber?: string | null;
            /** @description The Call SID of the most recently added conference participant */
            mostRecentParticipantCallSid?: string | null;
            /** @description Was this session missed? */
            wasMissed: boolean;
            /** @description The ring queue that the call is currently in */
            ringQueueId?: string | null;
        };
        /** @description Hold the specified session */
        HoldSession: {
            /** @description The local call SID */
            callSid?: string | null;
            /** @description The ID of the session to hold */
            sessionId?: string | null;
            /** @description The reason you are holding this call */
            reason?: components["schemas"]["SessionHoldReasons"];
        };
        /** @description What ServiceStack answers instead of the response DTO when it refuses a request. */
        ErrorResponse: {
            responseStatus?: components["schemas"]["ResponseStatus"] | null;
        };
        /** @description Why a request was refused. */
        ResponseStatus: {
            errorCode?: string | null;
            message?: string | null;
            stackTrace?: string | null;
            errors?: components["schemas"]["ResponseError"][] | null;
            meta?: {
                [key: string]: string;
            } | null;
        };
        /** @description What is wrong with one member of the request. */
        ResponseError: {
            errorCode?: string | null;
            fieldName?: string | null;
            message?: string | null;
            meta?: {
                [key: string]: string;
            } | null;
        };
    };
    responses: {
        /** @description The request does not fit its DTO. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/jsv": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Nobody is signed in. The body is empty. */
        Unauthorized: {
            headers: {
                /** @description How to sign in. */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The caller lacks a role or a permission. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description What the path names does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/jsv": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Any other refusal. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
                "application/jsv": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListSessions: {
        parameters: {
            query?: {
                /** @description The account IDs for the sessions to retrieve */
                accountIds?: string[] | null;
                /** @description Whether to search live or archived sessions */
                searchArchive?: boolean;
                /** @description The first day to retrieve sessions of (YYYY-MM-DD) */
                startDate?: string | null;
                /** @description The last day to retrieve sessions of (YYYY-MM-DD) */
                endDate?: string | null;
                /** @description The customer IDs for the sessions to retrieve */
                customerIds?: string[] | null;
                /** @description The endpoint IDs for the sessions to retrieve */
                endpointIds?: string[] | null;
                /** @description The from address - this is a contains search */
                from?: string | null;
                /** @description The to address - this is a contains search */
                to?: string | null;
                /** @description Filter by text in the log */
                log?: string | null;
                /** @description Filter by parent session ID */
                parentSessionId?: string | null;
                /** @description The page to retrieve, counted from 0 */
                page?: number;
                /** @description If you want all objects to be returned. This should be used with care */
                all?: boolean;
                /** @description The number of objects on a page, 25 unless told */
                countPerPage?: number;
                /** @description The IDs of the objects to retrieve */
                specificIds?: string[] | null;
                /** @description The field to sort by */
                sortField?: string | null;
                /** @description The order to sort in */
                sortOrder?: components["schemas"]["SortOrders"];
                /** @description Disables total / page counts - improves performance. Returns only data. If there is no more data, Items will be empty array */
                simplifiedPaging?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResponse_SessionInfo_"];
                    "application/jsv": components["schemas"]["ListResponse_SessionInfo_"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Refused"];
        };
    };
    NewSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    accountId?: components["schemas"]["NewSession"]["accountId"];
                    customerId?: components["schemas"]["NewSession"]["customerId"];
                    endpointId?: components["schemas"]["NewSession"]["endpointId"];
                    channel?: components["schemas"]["NewSession"]["channel"];
                    direction?: components["schemas"]["NewSession"]["direction"];
                    destination?: components["schemas"]["NewSession"]["destination"];
                    toAddress?: components["schemas"]["NewSession"]["toAddress"];
                    fromAddress?: components["schemas"]["NewSession"]["fromAddress"];
                    fromName?: components["schemas"]["NewSession"]["fromName"];
                    callerId?: components["schemas"]["NewSession"]["callerId"];
                    displayName?: components["schemas"]["NewSession"]["displayName"];
                    consoleData?: components["schemas"]["NewSession"]["consoleData"];
                    callbackNumber?: components["schemas"]["NewSession"]["callbackNumber"];
                    ringQueueId?: components["schemas"]["NewSession"]["ringQueueId"];
                    parentSessionId?: components["schemas"]["NewSession"]["parentSessionId"];
                };
                "application/jsv": {
                    accountId?: components["schemas"]["NewSession"]["accountId"];
                    customerId?: components["schemas"]["NewSession"]["customerId"];
                    endpointId?: components["schemas"]["NewSession"]["endpointId"];
                    channel?: components["schemas"]["NewSession"]["channel"];
                    direction?: components["schemas"]["NewSession"]["direction"];
                    destination?: components["schemas"]["NewSession"]["destination"];
                    toAddress?: components["schemas"]["NewSession"]["toAddress"];
                    fromAddress?: components["schemas"]["NewSession"]["fromAddress"];
                    fromName?: components["schemas"]["NewSession"]["fromName"];
                    callerId?: components["schemas"]["NewSession"]["callerId"];
                    displayName?: components["schemas"]["NewSession"]["displayName"];
                    consoleData?: components["schemas"]["NewSession"]["consoleData"];
                    callbackNumber?: components["schemas"]["NewSession"]["callbackNumber"];
                    ringQueueId?: components["schemas"]["NewSession"]["ringQueueId"];
                    parentSessionId?: components["schemas"]["NewSession"]["parentSessionId"];
                };
            };
        };
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInfo"];
                    "application/jsv": components["schemas"]["SessionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    DeleteSessions: {
        parameters: {
            query?: {
                accountId?: components["schemas"]["DeleteSessions"]["accountId"];
                startDateTime?: components["schemas"]["DeleteSessions"]["startDateTime"];
                endDateTime?: components["schemas"]["DeleteSessions"]["endDateTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to return. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    GetSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ID of the session to retrieve */
                sessionId: components["schemas"]["GetSession"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInfo"];
                    "application/jsv": components["schemas"]["SessionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
    EndSession: {
        parameters: {
            query?: {
                /** @description The local call ID */
                callSid?: components["schemas"]["EndSession"]["callSid"];
            };
            header?: never;
            path: {
                /** @description The specified session ID */
                sessionId: components["schemas"]["EndSession"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to return. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
    PatchSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: components["schemas"]["PatchSession"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    consoleData?: components["schemas"]["PatchSession"]["consoleData"];
                    callState?: components["schemas"]["PatchSession"]["callState"];
                    holdReason?: components["schemas"]["PatchSession"]["holdReason"];
                    queueState?: components["schemas"]["PatchSession"]["queueState"];
                };
                "application/jsv": {
                    consoleData?: components["schemas"]["PatchSession"]["consoleData"];
                    callState?: components["schemas"]["PatchSession"]["callState"];
                    holdReason?: components["schemas"]["PatchSession"]["holdReason"];
                    queueState?: components["schemas"]["PatchSession"]["queueState"];
                };
            };
        };
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInfo"];
                    "application/jsv": components["schemas"]["SessionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
    NewOutgoingSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    flowId?: components["schemas"]["NewOutgoingSession"]["flowId"];
                    numberToDial?: components["schemas"]["NewOutgoingSession"]["numberToDial"];
                    callerId?: components["schemas"]["NewOutgoingSession"]["callerId"];
                };
                "application/jsv": {
                    flowId?: components["schemas"]["NewOutgoingSession"]["flowId"];
                    numberToDial?: components["schemas"]["NewOutgoingSession"]["numberToDial"];
                    callerId?: components["schemas"]["NewOutgoingSession"]["callerId"];
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to return. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    RedirectSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: components["schemas"]["RedirectSession"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    destination?: components["schemas"]["RedirectSession"]["destination"];
                    callerId?: components["schemas"]["RedirectSession"]["callerId"];
                };
                "application/jsv": {
                    destination?: components["schemas"]["RedirectSession"]["destination"];
                    callerId?: components["schemas"]["RedirectSession"]["callerId"];
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to return. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
    RejectSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: components["schemas"]["RejectSession"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInfo"];
                    "application/jsv": components["schemas"]["SessionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
    RecordSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: components["schemas"]["RecordSession"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInfo"];
                    "application/jsv": components["schemas"]["SessionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
    LogSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: components["schemas"]["LogSession"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    message?: components["schemas"]["LogSession"]["message"];
                    text?: components["schemas"]["LogSession"]["text"];
                    body?: components["schemas"]["LogSession"]["body"];
                    entry?: components["schemas"]["LogSession"]["entry"];
                };
                "application/jsv": {
                    message?: components["schemas"]["LogSession"]["message"];
                    text?: components["schemas"]["LogSession"]["text"];
                    body?: components["schemas"]["LogSession"]["body"];
                    entry?: components["schemas"]["LogSession"]["entry"];
                };
            };
        };
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInfo"];
                    "application/jsv": components["schemas"]["SessionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
    GetMySessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMySessionsResult"];
                    "application/jsv": components["schemas"]["GetMySessionsResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    GetActiveSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetActiveSessionsResult"];
                    "application/jsv": components["schemas"]["GetActiveSessionsResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    GetActiveCalls: {
        parameters: {
            query?: {
                accountId?: components["schemas"]["GetActiveCalls"]["accountId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetActiveCallsResult"];
                    "application/jsv": components["schemas"]["GetActiveCallsResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    StartConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: components["schemas"]["StartConference"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    callSid?: components["schemas"]["StartConference"]["callSid"];
                    destination?: components["schemas"]["StartConference"]["destination"];
                    fromNumber?: components["schemas"]["StartConference"]["fromNumber"];
                };
                "application/jsv": {
                    callSid?: components["schemas"]["StartConference"]["callSid"];
                    destination?: components["schemas"]["StartConference"]["destination"];
                    fromNumber?: components["schemas"]["StartConference"]["fromNumber"];
                };
            };
        };
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInfo"];
                    "application/jsv": components["schemas"]["SessionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
    AddConferenceMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ID of the active session */
                sessionId: components["schemas"]["AddConferenceMember"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    callSid?: components["schemas"]["AddConferenceMember"]["callSid"];
                    destination?: components["schemas"]["AddConferenceMember"]["destination"];
                    fromNumber?: components["schemas"]["AddConferenceMember"]["fromNumber"];
                };
                "application/jsv": {
                    callSid?: components["schemas"]["AddConferenceMember"]["callSid"];
                    destination?: components["schemas"]["AddConferenceMember"]["destination"];
                    fromNumber?: components["schemas"]["AddConferenceMember"]["fromNumber"];
                };
            };
        };
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInfo"];
                    "application/jsv": components["schemas"]["SessionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
    PatchConferenceMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: components["schemas"]["PatchConferenceMember"]["sessionId"];
                callSid: components["schemas"]["PatchConferenceMember"]["callSid"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    hold?: components["schemas"]["PatchConferenceMember"]["hold"];
                    onHold?: components["schemas"]["PatchConferenceMember"]["onHold"];
                    isHeld?: components["schemas"]["PatchConferenceMember"]["isHeld"];
                    muted?: components["schemas"]["PatchConferenceMember"]["muted"];
                    mute?: components["schemas"]["PatchConferenceMember"]["mute"];
                    isMuted?: components["schemas"]["PatchConferenceMember"]["isMuted"];
                };
                "application/jsv": {
                    hold?: components["schemas"]["PatchConferenceMember"]["hold"];
                    onHold?: components["schemas"]["PatchConferenceMember"]["onHold"];
                    isHeld?: components["schemas"]["PatchConferenceMember"]["isHeld"];
                    muted?: components["schemas"]["PatchConferenceMember"]["muted"];
                    mute?: components["schemas"]["PatchConferenceMember"]["mute"];
                    isMuted?: components["schemas"]["PatchConferenceMember"]["isMuted"];
                };
            };
        };
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInfo"];
                    "application/jsv": components["schemas"]["SessionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
    InviteChatMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: components["schemas"]["InviteChatMember"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    memberToAdd?: components["schemas"]["InviteChatMember"]["memberToAdd"];
                    callerId?: components["schemas"]["InviteChatMember"]["callerId"];
                };
                "application/jsv": {
                    memberToAdd?: components["schemas"]["InviteChatMember"]["memberToAdd"];
                    callerId?: components["schemas"]["InviteChatMember"]["callerId"];
                };
            };
        };
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInfo"];
                    "application/jsv": components["schemas"]["SessionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
    DeleteChatMember: {
        parameters: {
            query?: {
                /** @description The member to remove: cell phone number, user ID (email) */
                memberToRemove?: components["schemas"]["DeleteChatMember"]["memberToRemove"];
            };
            header?: never;
            path: {
                sessionId: components["schemas"]["DeleteChatMember"]["sessionId"];
                memberId: components["schemas"]["DeleteChatMember"]["memberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionInfo"];
                    "application/jsv": components["schemas"]["SessionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
    GetChatTranscript: {
        parameters: {
            query?: {
                includeHistorical?: components["schemas"]["GetChatTranscript"]["includeHistorical"];
                /** @description The date to go back to. Max 6 months in past */
                historicalCutOffDate?: components["schemas"]["GetChatTranscript"]["historicalCutOffDate"];
            };
            header?: never;
            path: {
                sessionId: components["schemas"]["GetChatTranscript"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetChatTranscriptResult"];
                    "application/jsv": components["schemas"]["GetChatTranscriptResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
    SendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session to send to. Specify either this or EndpointId+ToAddress */
                sessionId: components["schemas"]["SendMessage"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    endpointId?: components["schemas"]["SendMessage"]["endpointId"];
                    toAddress?: components["schemas"]["SendMessage"]["toAddress"];
                    body?: components["schemas"]["SendMessage"]["body"];
                };
                "application/jsv": {
                    endpointId?: components["schemas"]["SendMessage"]["endpointId"];
                    toAddress?: components["schemas"]["SendMessage"]["toAddress"];
                    body?: components["schemas"]["SendMessage"]["body"];
                };
            };
        };
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageInfo"];
                    "application/jsv": components["schemas"]["MessageInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
    SendMessage_2: {
        parameters: {
            query?: {
                /** @description The session to send to. Specify either this or EndpointId+ToAddress */
                sessionId?: components["schemas"]["SendMessage"]["sessionId"];
                endpointId?: components["schemas"]["SendMessage"]["endpointId"];
                /** @description The address to send to, such as +15556667777. Not used if SessionId is specified */
                toAddress?: components["schemas"]["SendMessage"]["toAddress"];
                body?: components["schemas"]["SendMessage"]["body"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageInfo"];
                    "application/jsv": components["schemas"]["MessageInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    SendMessage_4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    sessionId?: components["schemas"]["SendMessage"]["sessionId"];
                    endpointId?: components["schemas"]["SendMessage"]["endpointId"];
                    toAddress?: components["schemas"]["SendMessage"]["toAddress"];
                    body?: components["schemas"]["SendMessage"]["body"];
                };
                "application/jsv": {
                    sessionId?: components["schemas"]["SendMessage"]["sessionId"];
                    endpointId?: components["schemas"]["SendMessage"]["endpointId"];
                    toAddress?: components["schemas"]["SendMessage"]["toAddress"];
                    body?: components["schemas"]["SendMessage"]["body"];
                };
            };
        };
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageInfo"];
                    "application/jsv": components["schemas"]["MessageInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    SendMessage_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    sessionId?: components["schemas"]["SendMessage"]["sessionId"];
                    endpointId?: components["schemas"]["SendMessage"]["endpointId"];
                    toAddress?: components["schemas"]["SendMessage"]["toAddress"];
                    body?: components["schemas"]["SendMessage"]["body"];
                };
                "application/jsv": {
                    sessionId?: components["schemas"]["SendMessage"]["sessionId"];
                    endpointId?: components["schemas"]["SendMessage"]["endpointId"];
                    toAddress?: components["schemas"]["SendMessage"]["toAddress"];
                    body?: components["schemas"]["SendMessage"]["body"];
                };
            };
        };
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageInfo"];
                    "application/jsv": components["schemas"]["MessageInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    SendMessage_5: {
        parameters: {
            query?: {
                /** @description The session to send to. Specify either this or EndpointId+ToAddress */
                sessionId?: components["schemas"]["SendMessage"]["sessionId"];
                endpointId?: components["schemas"]["SendMessage"]["endpointId"];
                /** @description The address to send to, such as +15556667777. Not used if SessionId is specified */
                toAddress?: components["schemas"]["SendMessage"]["toAddress"];
                body?: components["schemas"]["SendMessage"]["body"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageInfo"];
                    "application/jsv": components["schemas"]["MessageInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    SendMessage_6: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    sessionId?: components["schemas"]["SendMessage"]["sessionId"];
                    endpointId?: components["schemas"]["SendMessage"]["endpointId"];
                    toAddress?: components["schemas"]["SendMessage"]["toAddress"];
                    body?: components["schemas"]["SendMessage"]["body"];
                };
                "application/jsv": {
                    sessionId?: components["schemas"]["SendMessage"]["sessionId"];
                    endpointId?: components["schemas"]["SendMessage"]["endpointId"];
                    toAddress?: components["schemas"]["SendMessage"]["toAddress"];
                    body?: components["schemas"]["SendMessage"]["body"];
                };
            };
        };
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageInfo"];
                    "application/jsv": components["schemas"]["MessageInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refused"];
        };
    };
    GetAuthStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"];
                    "application/jsv": components["schemas"]["UserInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Refused"];
        };
    };
    HoldSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ID of the session to hold */
                sessionId: components["schemas"]["HoldSession"]["sessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "callSid": "String",
                 *       "reason": "None"
                 *     }
                 */
                "application/json": {
                    callSid?: components["schemas"]["HoldSession"]["callSid"];
                    reason?: components["schemas"]["HoldSession"]["reason"];
                };
                /**
                 * @example {
                 *       "callSid": "String",
                 *       "reason": "None"
                 *     }
                 */
                "application/jsv": {
                    callSid?: components["schemas"]["HoldSession"]["callSid"];
                    reason?: components["schemas"]["HoldSession"]["reason"];
                };
            };
        };
        responses: {
            /** @description The response DTO. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dialState": "None",
                     *       "callState": "Disconnected",
                     *       "queueState": "None",
                     *       "accountId": "String",
                     *       "accountName": "String",
                     *       "customerId": "String",
                     *       "customerBreadcrumb": [
                     *         {
                     *           "id": "String",
                     *           "name": "String"
                     *         }
                     *       ],
                     *       "customerName": "String",
                     *       "endpointId": "String",
                     *       "endpointName": "String",
                     *       "dateCompleted": "String",
                     *       "destination": "String",
                     *       "toAddress": "String",
                     *       "fromAddress": "String",
                     *       "fromName": "String",
                     *       "answeredByName": "String",
                     *       "queueMemberId": "String",
                     *       "channel": "Voice",
                     *       "ended": false,
                     *       "outcome": "String",
                     *       "callSid": "String",
                     *       "consoleData": "String",
                     *       "holdQueueName": "String",
                     *       "heldByUserId": "String",
                     *       "holdReason": "None",
                     *       "conferenceSid": "String",
                     *       "displayName": "String",
                     *       "log": [
                     *         {
                     *           "date": "String",
                     *           "message": "String"
                     *         }
                     *       ],
                     *       "members": [
                     *         {
                     *           "identity": "String",
                     *           "endpointId": "String",
                     *           "displayName": "String",
                     *           "isOriginalMember": false,
                     *           "avatarUrl": "String",
                     *           "applicationData": {
                     *             "String": "String"
                     *           },
                     *           "callState": "None",
                     *           "role": "None",
                     *           "callSid": "String",
                     *           "muted": false
                     *         }
                     *       ],
                     *       "callbackNumber": "String",
                     *       "answeredById": "String",
                     *       "direction": "Incoming",
                     *       "fromPhoneNumber": "String",
                     *       "mostRecentParticipantCallSid": "String",
                     *       "wasMissed": false,
                     *       "ringQueueId": "String",
                     *       "id": "String",
                     *       "dateCreated": "String",
                     *       "dateLastModified": "String",
                     *       "createdBy": "String",
                     *       "lastModifiedBy": "String"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionInfo"];
                    /**
                     * @example {
                     *       "dialState": "None",
                     *       "callState": "Disconnected",
                     *       "queueState": "None",
                     *       "accountId": "String",
                     *       "accountName": "String",
                     *       "customerId": "String",
                     *       "customerBreadcrumb": [
                     *         {
                     *           "id": "String",
                     *           "name": "String"
                     *         }
                     *       ],
                     *       "customerName": "String",
                     *       "endpointId": "String",
                     *       "endpointName": "String",
                     *       "dateCompleted": "String",
                     *       "destination": "String",
                     *       "toAddress": "String",
                     *       "fromAddress": "String",
                     *       "fromName": "String",
                     *       "answeredByName": "String",
                     *       "queueMemberId": "String",
                     *       "channel": "Voice",
                     *       "ended": false,
                     *       "outcome": "String",
                     *       "callSid": "String",
                     *       "consoleData": "String",
                     *       "holdQueueName": "String",
                     *       "heldByUserId": "String",
                     *       "holdReason": "None",
                     *       "conferenceSid": "String",
                     *       "displayName": "String",
                     *       "log": [
                     *         {
                     *           "date": "String",
                     *           "message": "String"
                     *         }
                     *       ],
                     *       "members": [
                     *         {
                     *           "identity": "String",
                     *           "endpointId": "String",
                     *           "displayName": "String",
                     *           "isOriginalMember": false,
                     *           "avatarUrl": "String",
                     *           "applicationData": {
                     *             "String": "String"
                     *           },
                     *           "callState": "None",
                     *           "role": "None",
                     *           "callSid": "String",
                     *           "muted": false
                     *         }
                     *       ],
                     *       "callbackNumber": "String",
                     *       "answeredById": "String",
                     *       "direction": "Incoming",
                     *       "fromPhoneNumber": "String",
                     *       "mostRecentParticipantCallSid": "String",
                     *       "wasMissed": false,
                     *       "ringQueueId": "String",
                     *       "id": "String",
                     *       "dateCreated": "String",
                     *       "dateLastModified": "String",
                     *       "createdBy": "String",
                     *       "lastModifiedBy": "String"
                     *     }
                     */
                    "application/jsv": components["schemas"]["SessionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refused"];
        };
    };
}
