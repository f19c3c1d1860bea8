/** The TypeScript types of the API, generated from openapi.yaml by `understudy generate`; not edited by hand. */

export interface paths {
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
