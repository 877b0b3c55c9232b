package org.toll.outlook.backtest;

import org.toll.base.AsOf;

/**
 * One forecast and what became of it.
 *
 * @param target what was forecast
 * @param method who forecast it: {@link Backtest#MODEL} or a baseline's name
 * @param asOf the day of knowledge
 * @param about the month or claim
 * @param monthsAhead from the newest month known; 0 for months that had passed
 * @param truth what came in
 * @param score how good the forecast was
 */
public record ScoredForecast(
        Target target, String method, AsOf asOf, String about, int monthsAhead, double truth, Score score) {}
