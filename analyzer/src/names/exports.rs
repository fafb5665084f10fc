//! What modules of other crates give to those who import `*` from them.
//!
//! Only asked where a file imports `*` from several of them, or where one of their names hides one
//! of the prelude (`anyhow::Result`).

/// Whether a module outside exports a name: `None` where nothing is known of the module.
pub(super) fn exports(module: &str, name: &str) -> Option<bool> {
    let at = EXPORTS.binary_search_by(|row| row.0.cmp(module)).ok()?;
    let mut names = EXPORTS[at].1.split_ascii_whitespace();
    Some(names.any(|own| own == name))
}

/// Modules, and all types, traits, functions and macros that come from them. Sorted.
static EXPORTS: &[(&str, &str)] = &[
    ("anyhow", "Chain Context Error Ok Result anyhow bail ensure"),
    (
        "axum",
        "BoxError Error Extension Form Json RequestExt RequestPartsExt Router ServiceExt body \
         debug_handler debug_middleware error_handling extract handler http middleware response \
         routing serve",
    ),
    (
        "axum::extract",
        "ConnectInfo DefaultBodyLimit Extension Form FromRef FromRequest FromRequestParts Json \
         MatchedPath Multipart NestedPath OptionalFromRequest OptionalFromRequestParts \
         OriginalUri Path Query RawForm RawPathParams RawQuery Request State WebSocketUpgrade \
         connect_info multipart path rejection ws",
    ),
    (
        "axum::http",
        "Error Extensions HeaderMap HeaderName HeaderValue Method Request Response Result \
         StatusCode Uri Version header method request response status uri version",
    ),
    (
        "axum::middleware",
        "AddExtension FromExtractor FromExtractorLayer FromFn FromFnLayer MapRequest \
         MapRequestLayer MapResponse MapResponseLayer Next ResponseAxumBodyLayer from_extractor \
         from_extractor_with_state from_fn from_fn_with_state future map_request \
         map_request_with_state map_response map_response_with_state",
    ),
    (
        "axum::response",
        "AppendHeaders ErrorResponse Extension Form Html IntoResponse IntoResponseParts Json \
         NoContent Redirect Response ResponseParts Result Sse TryIntoHeaderError sse",
    ),
    (
        "axum::routing",
        "IntoMakeService MethodFilter MethodRouter Route Router any any_service connect \
         connect_service delete delete_service future get get_service head head_service \
         method_routing on on_service options options_service patch patch_service post \
         post_service put put_service trace trace_service",
    ),
    (
        "chrono",
        "Date DateTime Datelike Days Duration DurationRound FixedOffset Local LocalResult \
         Locale MAX_DATETIME MIN_DATETIME MappedLocalTime Month Months NaiveDate NaiveDateTime \
         NaiveTime NaiveWeek Offset OutOfRange OutOfRangeError ParseError ParseMonthError \
         ParseResult ParseWeekdayError RoundingError SecondsFormat SubsecRound TimeDelta \
         TimeZone Timelike Utc Weekday WeekdaySet format naive offset prelude round serde",
    ),
    (
        "chrono::prelude",
        "Date DateTime Datelike FixedOffset Local Locale Month NaiveDate NaiveDateTime \
         NaiveTime Offset SecondsFormat SubsecRound TimeZone Timelike Utc Weekday",
    ),
    (
        "color_eyre",
        "Handler Help Report Result Section SectionExt config eyre install owo_colors section",
    ),
    (
        "color_eyre::eyre",
        "Chain Context ContextCompat DefaultHandler EyreHandler InstallError OptionExt Report \
         Result WrapErr bail ensure eyre set_hook",
    ),
    (
        "eyre",
        "Chain Context ContextCompat DefaultHandler EyreHandler InstallError OptionExt Report \
         Result WrapErr bail ensure eyre set_hook",
    ),
    (
        "futures::prelude",
        "AsyncBufRead AsyncBufReadExt AsyncRead AsyncReadExt AsyncSeek AsyncSeekExt AsyncWrite \
         AsyncWriteExt Future FutureExt IntoFuture Sink SinkExt Stream StreamExt TryFuture \
         TryFutureExt TryStream TryStreamExt future stream",
    ),
    (
        "serde",
        "Deserialize Deserializer Serialize Serializer de forward_to_deserialize_any ser",
    ),
    (
        "serde_json",
        "Deserializer Error Map Number Result Serializer StreamDeserializer Value de error \
         from_reader from_slice from_str from_value json map ser to_string to_string_pretty \
         to_value to_vec to_vec_pretty to_writer to_writer_pretty value",
    ),
    (
        "sqlx::prelude",
        "Acquire ConnectOptions Connection Decode Encode Executor FromRow IntoArguments Row \
         Statement Type",
    ),
    (
        "std::collections",
        "BTreeMap BTreeSet BinaryHeap Bound HashMap HashSet LinkedList TryReserveError VecDeque \
         binary_heap btree_map btree_set hash_map hash_set linked_list vec_deque",
    ),
    ("std::error", "Error"),
    (
        "std::fmt",
        "Alignment Arguments Binary Debug DebugList DebugMap DebugSet DebugStruct DebugTuple \
         Display Error Formatter FormattingOptions FromFn LowerExp LowerHex Octal Pointer \
         Result UpperExp UpperHex Write format from_fn write",
    ),
    (
        "std::io",
        "BufRead BufReader BufWriter Bytes Chain Cursor Empty Error ErrorKind IntoInnerError \
         IoSlice IoSliceMut IsTerminal LineWriter Lines PipeReader PipeWriter Read Repeat \
         Result Seek SeekFrom Sink Split Stderr StderrLock Stdin StdinLock Stdout StdoutLock \
         Take Write copy empty pipe prelude read_to_string repeat sink stderr stdin stdout",
    ),
    ("std::io::prelude", "BufRead Read Seek Write"),
    (
        "std::net",
        "AddrParseError IpAddr Ipv4Addr Ipv6Addr Shutdown SocketAddr SocketAddrV4 SocketAddrV6 \
         TcpListener TcpStream ToSocketAddrs UdpSocket",
    ),
    (
        "std::sync",
        "Arc Barrier BarrierWaitResult Condvar LazyLock LockResult Mutex MutexGuard Once \
         OnceLock OnceState PoisonError RwLock RwLockReadGuard RwLockWriteGuard TryLockError \
         TryLockResult WaitTimeoutResult Weak atomic mpsc",
    ),
    (
        "std::time",
        "Duration Instant SystemTime SystemTimeError TryFromFloatSecsError UNIX_EPOCH",
    ),
    ("thiserror", "Error"),
    (
        "tokio::sync",
        "AcquireError Barrier BarrierWaitResult MappedMutexGuard Mutex MutexGuard Notify \
         OnceCell OwnedMappedMutexGuard OwnedMutexGuard OwnedNotified \
         OwnedRwLockMappedWriteGuard OwnedRwLockReadGuard OwnedRwLockWriteGuard \
         OwnedSemaphorePermit RwLock RwLockMappedWriteGuard RwLockReadGuard RwLockWriteGuard \
         Semaphore SemaphorePermit SetError SetOnce SetOnceError TryAcquireError TryLockError \
         broadcast futures mpsc oneshot watch",
    ),
    (
        "tracing",
        "Dispatch Event Id Instrument Level Metadata Span Subscriber Value debug debug_span \
         dispatcher enabled error error_span event event_enabled field info info_span \
         instrument level_filters span span_enabled subscriber trace trace_span warn warn_span",
    ),
    (
        "uuid",
        "Builder Bytes ClockSequence Context ContextV1 ContextV7 Error NoContext NonNilUuid \
         Timestamp Uuid Variant Version fmt uuid",
    ),
    (
        "validator",
        "Validate ValidateArgs ValidateContains ValidateCreditCard ValidateDoesNotContain \
         ValidateEmail ValidateIp ValidateLength ValidateNonControlCharacter ValidateRange \
         ValidateRegex ValidateRequired ValidateUrl ValidationError ValidationErrors \
         ValidationErrorsKind validate_must_match",
    ),
];

#[cfg(test)]
mod tests {
    use super::EXPORTS;

    #[test]
    fn modules_and_names_are_sorted() {
        assert!(EXPORTS.is_sorted_by_key(|row| row.0));
        for (module, names) in EXPORTS {
            assert!(names.split_ascii_whitespace().is_sorted(), "{module}");
        }
    }
}
