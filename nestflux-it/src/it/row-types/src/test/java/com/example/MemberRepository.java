package com.example;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import org.springframework.jdbc.core.RowMapper;

public interface MemberRepository extends Repository<Member, Long> {

    String SELECT = "SELECT " + Member.COLUMNS + " FROM app.member WHERE email = :email";

    /** By the record's own reading. */
    @Query(value = SELECT, rowMapperClass = Rows.class)
    Member read(@Param("email") String email);

    /** By Spring Data's mapping, with converters. */
    @Query(SELECT)
    Member mapped(@Param("email") String email);

    class Rows implements RowMapper<Member> {
        @Override
        public Member mapRow(ResultSet row, int number) throws SQLException {
            return Member.read(row);
        }
    }
}
